import type { RecordVersion } from "@anagen/records";
import { wasStoppedBefore } from "@anagen/treatment";
import type { Context } from "../app/context.ts";
import { sessionOf, TREATMENT_SESSION } from "../treatment-sessions/session-content.ts";
import { newest, type TodayItem } from "./waiting-records.ts";

/** Sessions that were begun and not signed, and how far each plan has come. */
export async function sessionLists(context: Context, siteIds: readonly string[]) {
  const of = (status: RecordVersion["status"]) =>
    newest(context, siteIds, { kind: TREATMENT_SESSION, status });
  const drafts = await of("draft");
  const all = [...drafts, ...(await of("signed")), ...(await of("amended"))].map(sessionOf);
  const done = new Map<string, number>();
  for (const session of all) {
    if (wasStoppedBefore(session)) continue;
    done.set(session.planId, Math.max(session.number, done.get(session.planId) ?? 0));
  }
  return { sessionsUnfinished: drafts.map(unfinished), done };
}

const unfinished = (version: RecordVersion): TodayItem => {
  const { number, day } = sessionOf(version);
  return {
    patientId: version.patientId ?? "",
    recordId: version.recordId,
    kind: version.kind,
    label: `Session ${number}: to finish and sign`,
    date: day,
  };
};
