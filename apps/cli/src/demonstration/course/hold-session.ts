import { type Plan, plannedZones, RESCREEN_QUESTIONS, SESSION_CHECKLIST } from "@anagen/treatment";
import type { Reply } from "../api-client.ts";
import type { CourseEvent } from "./course-event.ts";
import { type HeldSession, OTHER_DEVIATION } from "./held-session.ts";
import { known, type OneCourse } from "./one-course.ts";

const PASSES_PER_DIRECTION = 4;
const BEFORE_NEEDLING_MINUTES = 50;
const AFTER_NEEDLING_MINUTES = 12;
/** The bound of the longest session of the demonstration. */
export const SESSION_MINUTES = 90;

/** A whole session, from sign-in to the signature of the clinician. */
export async function holdSession(course: OneCourse, held: HeldSession): Promise<void> {
  const { api, clock } = course;
  const begun = await begin(course);
  const from = clock.now();
  clock.pass(BEFORE_NEEDLING_MINUTES + held.minutes + AFTER_NEEDLING_MINUTES);
  const parts = await wholeSession(course, held, { from, number: Number(bodyOf(begun)["number"]) });
  const url = `/treatment-sessions/${begun.body["id"]}`;
  const filled = await api.put(url, parts, begun.etag);
  const explained = await explain(course, { url, filled, leftOut: held.leftOut?.because });
  await api.post(`${url}/sign`, {}, explained.etag);
}

/** A session in the room now: signed in, numbing cream on. */
export async function beginSession(
  course: OneCourse,
  { operator, weightKg, creamLot }: Extract<CourseEvent, { kind: "session-begun" }>,
): Promise<void> {
  const { api, clock } = course;
  const begun = await begin(course);
  const from = clock.now();
  const cream = { lot: creamLot, weightKg, grams: 5, minutes: 0 };
  await api.put(
    `/treatment-sessions/${begun.body["id"]}`,
    {
      ...signIn(course, { operator, from }),
      numbing: { ...creamOf(course, cream, from), removedAt: null },
      pain: { before: 0, during: null, after: null },
    },
    begun.etag,
  );
}

const begin = ({ api, planId }: OneCourse): Promise<Reply> =>
  api.post(`/plans/${known(planId, "signed plan")}/treatment-sessions`, {});

const bodyOf = ({ body }: Reply) => body["body"] as Record<string, unknown>;

const at = (from: Date, minutes: number): string =>
  new Date(from.getTime() + minutes * 60_000).toISOString();

function signIn({ userIds }: OneCourse, { operator, from }: { operator: string; from: Date }) {
  return {
    identity: ["name", "birth-date"],
    operatorId: known(userIds.get(operator), `account ${operator}`),
    checklist: ticked(from, ["sign-in"]),
    rescreen: {
      answers: RESCREEN_QUESTIONS.map(({ id }) => ({ question: id, answer: "same" })),
    },
  };
}

const ticked = (from: Date, phases: readonly string[]) =>
  SESSION_CHECKLIST.filter(({ phase }) => phases.includes(phase)).map(({ id, mayNotApply }) => ({
    item: id,
    answer: mayNotApply && id === "prp-tube-matched" ? "not-applicable" : "done",
    at: from.toISOString(),
  }));

function creamOf(
  { stock, site }: OneCourse,
  { lot, weightKg, grams, minutes }: NonNullable<HeldSession["cream"]>,
  from: Date,
) {
  const product = {
    stockId: stock.idOf(site, lot),
    name: "Lidocaine cream 4 %",
    substance: "lidocaine",
    percent: 4,
    grams,
  };
  return {
    used: true,
    weightKg,
    products: [product],
    appliedAt: at(from, 4),
    removedAt: at(from, 4 + minutes),
  };
}

type Time = { from: Date; number: number };

async function wholeSession(course: OneCourse, held: HeldSession, { from, number }: Time) {
  const { api, planId, stock, site } = course;
  const { body } = await api.get(`/plans/${planId}`);
  const { plan } = body["body"] as { plan: Plan };
  const needled = plannedZones(plan, number).filter(
    ({ zone }) => !held.leftOut?.zones.includes(zone),
  );
  const end = BEFORE_NEEDLING_MINUTES + held.minutes;
  return {
    ...signIn(course, { operator: held.operator, from }),
    checklist: ticked(from, ["sign-in", "time-out", "sign-out"]),
    numbing: held.cream === null ? { used: false } : creamOf(course, held.cream, from),
    needling: { startedAt: at(from, BEFORE_NEEDLING_MINUTES), endedAt: at(from, end) },
    cartridges: [{ stockId: stock.idOf(site, held.cartridgeLot), name: "Cartridge" }],
    zones: needled.map(({ zone, depthMm, directions }) => ({
      zone,
      depthMm,
      passes: PASSES_PER_DIRECTION,
      directions,
      endpoint: held.endpoint,
      cartridge: 0,
    })),
    pain: held.pain,
    coTherapy: (held.coTherapy ?? []).map((one) => ({ ...one, given: true })),
    photographs: { ids: [], whyNone: held.whyNoPicture },
    aftercare: { givenAt: at(from, end + 6), how: "Talked through, with the sheet on paper" },
    outcome: "completed",
    note: held.note ?? "",
  };
}

type Explaining = { url: string; filled: Reply; leftOut: string | undefined };

/** What differs from the plan is never signed without its reason. */
async function explain({ api }: OneCourse, { url, filled, leftOut }: Explaining): Promise<Reply> {
  const deviations = filled.body["deviations"] as { id: string }[];
  if (deviations.length === 0) return filled;
  const deviationReasons = deviations.map(({ id }) => ({
    deviation: id,
    because: (id.startsWith("left-out") ? leftOut : undefined) ?? OTHER_DEVIATION,
  }));
  return api.put(url, { deviationReasons }, filled.etag);
}
