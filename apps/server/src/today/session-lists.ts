import type { RecordVersion } from "@anagen/records";
import { wasStoppedBefore } from "@anagen/treatment";
import type { Context } from "../app/context.ts";
import { TREATMENT_SESSION } from "../treatment-sessions/session-content.ts";
import type { LightSession, LightVersion } from "./light-version.ts";
import { newest, type TodayItem } from "./waiting-records.ts";

/** A plan with more sessions behind it than these would show dates that are past. */
const MOST_SESSIONS = 2000;

/** Sessions that were begun and not signed, and how far each plan has come. */
export async function sessionLists(context: Context, siteIds: readonly string[]) {
  const of = (status: RecordVersion["status"]) =>
    newest<LightSession>(context, siteIds, {
      kind: TREATMENT_SESSION,
      status,
      most: MOST_SESSIONS,
    });
  const drafts = await of("draft");
  const all = [...drafts, ...(await of("signed")), ...(await of("amended"))];
  const done = new Map<string, number>();
  for (const { content: session } of all) {
    if (wasStoppedBefore(session)) continue;
    done.set(session.planId, Math.max(session.number, done.get(session.planId) ?? 0));
  }
  return { sessionsUnfinished: drafts.map(unfinished), done };
}

const unfinished = (version: LightVersion<LightSession>): TodayItem => {
  const { number, day } = version.content;
  return {
    patientId: version.patientId ?? "",
    recordId: version.recordId,
    kind: version.kind,
    label: `Session ${number}: to finish and sign`,
    date: day,
  };
};
