import { daysBetween } from "@anagen/quantities";
import type { Records, RecordVersion } from "@anagen/records";
import {
  type Plan,
  type RescreenBefore,
  type TreatmentSession,
  wasStoppedBefore,
} from "@anagen/treatment";
import type { Place } from "../access/principal.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { dayIn, timezoneOf } from "../records/day.ts";
import { everyRecord } from "../records/every-record.ts";
import { contentOf } from "../records/record-view.ts";
import { sessionOf, TREATMENT_SESSION } from "./session-content.ts";

/** All sessions of a patient, those entered by mistake too. */
export async function everySession(
  records: Records,
  { siteId, patientId }: Place,
): Promise<RecordVersion[]> {
  if (patientId === null) return [];
  return everyRecord(records, { siteIds: [siteId], patientId, kind: TREATMENT_SESSION });
}

/** Those that stand, the one begun last first. */
export const standing = (all: readonly RecordVersion[]): RecordVersion[] =>
  all
    .filter(({ status }) => status !== "entered-in-error")
    .toSorted((one, other) => (sessionOf(one).startedAt < sessionOf(other).startedAt ? 1 : -1));

export const sessionsOf = async (records: Records, place: Place): Promise<RecordVersion[]> =>
  standing(await everySession(records, place));

/** Where a session stands in its course. */
export type Standing = Pick<TreatmentSession, "number" | "previous">;

/**
 * Number and predecessor of a session, counted over those in which a needle touched the skin.
 * @param before when it began; later ones do not count
 */
export function standingOf(
  all: readonly RecordVersion[],
  { planId, before }: { planId: string; before: string },
): Standing {
  const earlier = all
    .map(sessionOf)
    .filter((session) => session.startedAt < before && !wasStoppedBefore(session));
  const [previous] = earlier;
  return {
    number: earlier.filter((session) => session.planId === planId).length + 1,
    previous:
      previous === undefined
        ? null
        : { day: previous.day, depthMm: deepest(previous.zones.map(({ depthMm }) => depthMm)) },
  };
}

const deepest = (depths: readonly (number | null)[]): number | null => {
  const known = depths.filter((depth) => depth !== null);
  return known.length === 0 ? null : Math.max(...known);
};

type Asked = { content: PlanContent; plan: Plan; session: TreatmentSession; siteId: string };

/** What the screening rules are run on again. */
export async function rescreenBefore(
  records: Records,
  { content, plan, session, siteId }: Asked,
): Promise<RescreenBefore> {
  const { day, number, previous } = session;
  const assessment = await records.versions.get(content.assessmentId);
  const taken =
    assessment === null ? day : dayIn(await timezoneOf(records, siteId), new Date(assessment.at));
  return {
    facts: content.facts,
    elapsedDays: Math.max(0, daysBetween(taken, day)),
    decided: content.screening.findings,
    lastSession:
      previous === null
        ? null
        : { depthMm: previous.depthMm, days_ago: Math.max(0, daysBetween(previous.day, day)) },
    plannedDepthMm: plan.protocol.depthMm.bySession[number - 1] ?? deepestOf(plan),
  };
}

const deepestOf = ({ protocol }: Plan): number =>
  Math.max(protocol.depthMm.start.value, ...protocol.depthMm.bySession);

/** The plan of one version of a plan record: a session is judged by the plan it was begun on. */
export async function planAt(
  records: Records,
  { planId, planVersion }: { planId: string; planVersion: number },
): Promise<{ content: PlanContent; plan: Plan } | null> {
  const version = await records.versions.get(planId, planVersion);
  const content = version === null ? null : contentOf<PlanContent>(version);
  return content?.plan ? { content, plan: content.plan } : null;
}
