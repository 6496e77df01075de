import { addDays, type IsoDate } from "@anagen/quantities";
import type { RecordVersion } from "@anagen/records";
import type { Context } from "../app/context.ts";
import type { DecisionContent } from "../decisions/decision-content.ts";
import { titleOf } from "../patients/timeline.ts";
import type { PlanContent } from "../plans/plan-content.ts";
import { contentOf } from "../records/record-view.ts";
import { sessionLists } from "./session-lists.ts";
import { newest, type TodayItem } from "./waiting-records.ts";

/** How far back and ahead a date of a plan is shown as due. */
const DAYS_BACK = 14;
const DAYS_AHEAD = 7;
const PAGE = 200;
const MOST_PLANS = 2000;

/** What waits for someone at these sites. Names are added where the list is sent. */
export async function todayLists(context: Context, siteIds: readonly string[], day: IsoDate) {
  const drafts = await draftsOf(context, siteIds, ["assessment", "decision", "plan"]);
  const plans = await signedPlans(context, siteIds);
  const planned = new Set(
    [...plans, ...drafts.filter(({ kind }) => kind === "plan")].map(
      (plan) => contentOf<PlanContent>(plan).decisionId,
    ),
  );
  const decisions = await newest(context, siteIds, { kind: "decision", status: "signed" });
  const decidedAssessments = new Set(
    [...decisions, ...drafts.filter(({ kind }) => kind === "decision")].map(
      (decision) => contentOf<DecisionContent>(decision).assessmentId,
    ),
  );
  const assessments = await newest(context, siteIds, { kind: "assessment", status: "signed" });
  const ready = decisions.filter(
    (decision) =>
      contentOf<DecisionContent>(decision).outcome === "proceed" && !planned.has(decision.recordId),
  );
  const { sessionsUnfinished, done } = await sessionLists(context, siteIds);
  return {
    drafts: drafts.filter(({ kind }) => kind === "assessment").map(waiting("to finish and sign")),
    decisionsWaiting: [
      ...assessments
        .filter(({ recordId }) => !decidedAssessments.has(recordId))
        .map(waiting("signed, not decided yet")),
      ...drafts.filter(({ kind }) => kind === "decision").map(waiting("to answer and sign")),
    ],
    plansWaiting: [
      ...ready.map(waiting("to proceed, no plan yet")),
      ...drafts.filter(({ kind }) => kind === "plan").map(waiting("to agree and sign")),
    ],
    sessionsUnfinished,
    sessionsDue: due(plans, day, ["session"], done),
    reviewsDue: due(plans, day, ["review", "milestone"]),
    photographsDue: due(plans, day, ["photographs"]),
  };
}

/** Asked for kind by kind: drafts of one kind never crowd out another. */
async function draftsOf(context: Context, siteIds: readonly string[], kinds: readonly string[]) {
  const found: RecordVersion[] = [];
  for (const kind of kinds) {
    found.push(...(await newest(context, siteIds, { kind, status: "draft" })));
  }
  return found;
}

/** The newest signed plans of the sites; a course lasts months, so older ones have nothing due. */
async function signedPlans({ records }: Context, siteIds: readonly string[]) {
  const found: RecordVersion[] = [];
  for (const status of ["signed", "amended"] as const) {
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof records.versions.list>> = await records.versions.list({
        siteIds,
        kind: "plan",
        status,
        limit: PAGE,
        ...(cursor === null ? {} : { cursor }),
      });
      found.push(...page.records);
      cursor = page.nextCursor;
    } while (cursor !== null && found.length < MOST_PLANS);
  }
  return found;
}

const waiting =
  (what: string) =>
  (version: RecordVersion): TodayItem => ({
    patientId: version.patientId ?? "",
    recordId: version.recordId,
    kind: version.kind,
    label: `${titleOf(version)}: ${what}`,
    date: version.at.slice(0, 10),
  });

/** @param done how many sessions of a plan were begun: those dates are past, whatever their day */
function due(
  plans: readonly RecordVersion[],
  day: IsoDate,
  kinds: readonly string[],
  done: ReadonlyMap<string, number> = new Map(),
): TodayItem[] {
  const from = addDays(day, -DAYS_BACK);
  const to = addDays(day, DAYS_AHEAD);
  return plans
    .flatMap((version) =>
      (contentOf<PlanContent>(version).plan?.schedule ?? [])
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
