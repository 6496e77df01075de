import { type PlannedZone, plannedZones } from "../plan/planned-zones.ts";
import { PROTOCOL_VALUES } from "../plan/protocol-values.ts";
import type { Deviation, PlannedCourse } from "./deviation.ts";
import type { NeedledZone, TreatmentSession } from "./session.ts";
import { timeDeviations } from "./time-deviations.ts";

/**
 * Compares a session with its plan: zones, depth, passes, endpoint, number, interval, times, dose,
 * co-therapy.
 */
export function deviationsFromPlan(session: TreatmentSession, plan: PlannedCourse): Deviation[] {
  const planned = plannedZones(plan, session.number);
  return [
    ...courseDeviations(session, plan),
    ...timeDeviations(session, plan),
    ...session.zones.flatMap((zone, index) =>
      zoneDeviations(zone, planned.find((one) => one.zone === zone.zone) ?? null, index),
    ),
    ...(session.zones.length === 0 ? [] : leftOut(session, planned)),
    ...therapyDeviations(session, plan),
  ];
}

function courseDeviations({ number, numbing }: TreatmentSession, { protocol }: PlannedCourse) {
  const found: Deviation[] = [];
  const most = protocol.sessions.max.value;
  if (number > most) {
    found.push({
      id: "session-number",
      field: "number",
      words: "More sessions than planned.",
      planned: `at most ${most}`,
      done: `session ${number}`,
    });
  }
  if (numbing.check !== null && numbing.check.status !== "within-caps") {
    const above = numbing.check.status === "above-caps";
    found.push({
      id: "numbing-dose",
      field: "numbing.products",
      words: above ? "More numbing than the caps." : "The numbing dose could not be checked.",
      planned: "within the caps of all substances together",
      done: above ? `${numbing.check.shareOfCaps} times the caps` : "cannot be checked",
    });
  }
  return found;
}

function zoneDeviations(
  done: NeedledZone,
  planned: PlannedZone | null,
  index: number,
): Deviation[] {
  const at = `zones[${index}]`;
  const { zone, depthMm, passes, directions, endpoint } = done;
  if (planned === null) {
    const words = "A zone that is not in the plan.";
    return [{ id: `zone:${zone}`, field: `${at}.zone`, words, planned: "not treated", done: zone }];
  }
  const found: Deviation[] = [];
  if (depthMm !== null && depthMm > planned.depthMm) {
    found.push({
      id: `depth:${zone}`,
      field: `${at}.depthMm`,
      words: `Deeper than planned in ${zone}.`,
      planned: `at most ${planned.depthMm} mm`,
      done: `${depthMm} mm`,
    });
  }
  const most = PROTOCOL_VALUES.passesPerDirection.value.high;
  if (passes !== null && passes > most) {
    found.push({
      id: `passes:${zone}`,
      field: `${at}.passes`,
      words: `More passes than planned in ${zone}.`,
      planned: `at most ${most} in each direction`,
      done: `${passes}`,
    });
  }
  if (directions !== null && directions > planned.directions) {
    found.push({
      id: `directions:${zone}`,
      field: `${at}.directions`,
      words: `More directions than planned in ${zone}.`,
      planned: `${planned.directions}`,
      done: `${directions}`,
    });
  }
  if (endpoint === "none" || endpoint === "more-than-pinpoint-bleeding") {
    found.push({
      id: `endpoint:${zone}`,
      field: `${at}.endpoint`,
      words: `Another endpoint than planned in ${zone}.`,
      planned: "mild redness or pinpoint bleeding",
      done: endpoint === "none" ? "nothing seen" : "more than pinpoint bleeding",
    });
  }
  return found;
}

const leftOut = ({ zones }: TreatmentSession, planned: readonly PlannedZone[]): Deviation[] =>
  planned
    .filter(({ zone }) => !zones.some((done) => done.zone === zone))
    .map(({ zone }) => ({
      id: `left-out:${zone}`,
      field: "zones",
      words: `A planned zone was left out: ${zone}.`,
      planned: "treated",
      done: "not treated",
    }));

function therapyDeviations({ coTherapy }: TreatmentSession, { protocol }: PlannedCourse) {
  const restart = PROTOCOL_VALUES.minoxidilRestartHours.value;
  return (coTherapy ?? []).flatMap(({ name, given, hoursAfter }, index): Deviation[] => {
    if (!given) return [];
    const field = `coTherapy[${index}]`;
    const inPlan = protocol.coTherapy.some((one) => one.name === name && one.inPlan);
    const found: Deviation[] = [];
    if (!inPlan) {
      const words = `${name} is not in the plan.`;
      found.push({
        id: `co-therapy:${name}`,
        field,
        words,
        planned: "not in the plan",
        done: "given",
      });
    }
    if (name === "minoxidil-topical" && hoursAfter !== null && hoursAfter < restart) {
      const words = "Minoxidil earlier than planned.";
      const done = `${hoursAfter} hours after`;
      found.push({ id: "minoxidil-early", field, words, planned: `${restart} hours after`, done });
    }
    return found;
  });
}
