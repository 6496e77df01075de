import { addDays, type IsoDate } from "@anagen/quantities";
import type { Context } from "../app/context.ts";
import { titleOf } from "../patients/timeline.ts";
import type { LightDecision, LightPlan, LightVersion } from "./light-version.ts";
import { sessionLists } from "./session-lists.ts";
import { newest, type TodayItem } from "./waiting-records.ts";

/** How far back and ahead a date of a plan is shown as due. */
const DAYS_BACK = 14;
const DAYS_AHEAD = 7;
const MOST_PLANS = 2000;

/** What waits for someone at these sites. Names are added where the list is sent. */
export async function todayLists(context: Context, siteIds: readonly string[], day: IsoDate) {
  const draft = { status: "draft" } as const;
  const draftAssessments = await newest(context, siteIds, { kind: "assessment", ...draft });
  const draftDecisions = await newest<LightDecision>(context, siteIds, {
    kind: "decision",
    ...draft,
  });
  const draftPlans = await newest<LightPlan>(context, siteIds, { kind: "plan", ...draft });
  const plans = await signedPlans(context, siteIds);
  const planned = new Set([...plans, ...draftPlans].map(({ content }) => content.decisionId));
  const decisions = await newest<LightDecision>(context, siteIds, {
    kind: "decision",
    status: "signed",
  });
  const decidedAssessments = new Set(
    [...decisions, ...draftDecisions].map(({ content }) => content.assessmentId),
  );
  const assessments = await newest(context, siteIds, { kind: "assessment", status: "signed" });
  const ready = decisions.filter(
    ({ content, recordId }) => content.outcome === "proceed" && !planned.has(recordId),
  );
  const { sessionsUnfinished, done } = await sessionLists(context, siteIds);
  return {
    drafts: draftAssessments.map(waiting("to finish and sign")),
    decisionsWaiting: [
      ...assessments
        .filter(({ recordId }) => !decidedAssessments.has(recordId))
        .map(waiting("signed, not decided yet")),
      ...draftDecisions.map(waiting("to answer and sign")),
    ],
    plansWaiting: [
      ...ready.map(waiting("to proceed, no plan yet")),
      ...draftPlans.map(waiting("to agree and sign")),
    ],
    sessionsUnfinished,
    sessionsDue: due(plans, day, ["session"], done),
    reviewsDue: due(plans, day, ["review", "milestone"]),
    photographsDue: due(plans, day, ["photographs"]),
  };
}

/** The newest signed plans of the sites; a course lasts months, so older ones have nothing due. */
async function signedPlans(context: Context, siteIds: readonly string[]) {
  const of = (status: "signed" | "amended") =>
    newest<LightPlan>(context, siteIds, { kind: "plan", status, most: MOST_PLANS });
  return [...(await of("signed")), ...(await of("amended"))];
}

const waiting =
  (what: string) =>
  (version: LightVersion): TodayItem => ({
    patientId: version.patientId ?? "",
    recordId: version.recordId,
    kind: version.kind,
    label: `${titleOf(version)}: ${what}`,
    date: version.at.slice(0, 10),
  });

/** @param done how many sessions of a plan were begun: those dates are past, whatever their day */
function due(
  plans: readonly LightVersion<LightPlan>[],
  day: IsoDate,
  kinds: readonly string[],
  done: ReadonlyMap<string, number> = new Map(),
): TodayItem[] {
  const from = addDays(day, -DAYS_BACK);
  const to = addDays(day, DAYS_AHEAD);
  return plans
    .flatMap((version) =>
      version.content.schedule
        .filter(({ kind }) => kinds.includes(kind))
        .slice(done.get(version.recordId) ?? 0)
        .filter(({ date }) => date >= from && date <= to)
        .map(({ kind, date, label }) => ({
          patientId: version.patientId ?? "",
          recordId: version.recordId,
          kind,
          label,
          date,
        })),
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
