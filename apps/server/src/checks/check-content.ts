import type { RecordVersion } from "@anagen/records";
import {
  judgedFacts,
  TRIAGE_RULES_VERSION,
  type Triage,
  type TriageBackground,
  type TriageFacts,
  triage,
} from "@anagen/treatment";
import type { Place } from "../access/principal.ts";
import type { NeedledSession } from "../aftercare/newest-session.ts";
import type { Context } from "../app/context.ts";
import type { AssessmentContent } from "../assessments/assessment-content.ts";
import { everyRecord } from "../records/every-record.ts";
import { contentOf } from "../records/record-view.ts";

export const SYMPTOM_CHECK = "symptom-check";

/** A check as it is kept: what was told, what was judged, what the rules said, what staff did. */
export type CheckContent = {
  answers: TriageFacts;
  facts: TriageFacts;
  result: Triage;
  rulesVersion: string;
  sessionId: string | null;
  by: "patient" | "staff";
  photoIds: readonly string[];
  handled: { at: string; byUserId: string | null; words: string } | null;
  mayGoOnAt: string | null;
};

type Asked = Pick<CheckContent, "answers" | "by" | "photoIds"> & {
  session: NeedledSession | null;
  background: TriageBackground;
};

export function checkContent({ answers, by, photoIds, session, background }: Asked): CheckContent {
  const facts = judgedFacts(answers, background);
  return {
    answers,
    facts,
    result: triage(facts),
    rulesVersion: TRIAGE_RULES_VERSION,
    sessionId: session?.version.recordId ?? null,
    by,
    photoIds,
    handled: null,
    mayGoOnAt: null,
  };
}

/** Whether staff must look: everything but a self-care answer without a halt. */
export const waitsForStaff = ({ result }: Pick<CheckContent, "result">): boolean =>
  result.level !== "self-care" || result.stopFurtherSessions;

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

/** What the record knows: the newest assessment's illnesses and medicines, and the session. */
export async function backgroundOf(
  { records, now }: Pick<Context, "records" | "now">,
  { siteId, patientId }: Place,
  session: NeedledSession | null,
): Promise<TriageBackground> {
  const filter = { siteIds: [siteId], patientId: patientId ?? "", kind: "assessment" };
  const assessments = await everyRecord(records, filter);
  const newest = assessments.find(({ status }) => status !== "entered-in-error");
  return {
    facts: newest === undefined ? null : factsOf(newest),
    session: session === null ? null : sessionBackground(session, now()),
  };
}

const factsOf = (version: RecordVersion) => contentOf<AssessmentContent>(version).facts;

function sessionBackground({ session, endedAt }: NeedledSession, now: Date) {
  const msSince = Math.max(0, now.getTime() - Date.parse(endedAt));
  const { appliedAt, products } = session.numbing;
  const depths = session.zones.flatMap(({ depthMm }) => (depthMm === null ? [] : [depthMm]));
  const appliedMs = appliedAt === null ? null : now.getTime() - Date.parse(appliedAt);
  return {
    daysSince: Math.floor(msSince / DAY_MS),
    minutesSinceAnaesthetic:
      appliedMs === null || appliedMs < 0 ? null : Math.floor(appliedMs / MINUTE_MS),
    anaesthetics: products.map(({ substance }) => substance),
    depthMm: depths.length === 0 ? null : Math.max(...depths),
    setting: "clinic" as const,
  };
}
