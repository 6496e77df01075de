import { addDays, type IsoDate } from "@anagen/quantities";
import { HOME_STEPS, HOME_STOPS_FOR_GOOD } from "./home-advice.ts";
import { HOME_LIMITS } from "./home-limits.ts";

/** One use at home, as it was told, with the rules it breached. */
export type HomeUseEntry = {
  on: IsoDate;
  /** The person's own name for the roller; counted per name, so that it is replaced in time. */
  roller: string;
  needleMm: number;
  /** Ids of `HOME_STEPS` that were confirmed before the use. */
  confirmedSteps: readonly string[];
  /** Told afterwards: then it is kept even when it breached a rule. */
  alreadyDone: boolean;
  breaches: readonly string[];
};

/** Why home use has ended for good: an id of `HOME_STOPS_FOR_GOOD`. */
export type HomeStop = { id: string; because: string; on: IsoDate };

export type HomeState = {
  stoppedForGood: HomeStop | null;
  /** The earliest day for the next use; null when it has ended. */
  nextOn: IsoDate | null;
  rollers: { roller: string; uses: number; usesLeft: number }[];
  breaches: number;
};

/** One thing that speaks against a use now: the id of a step or limit, and why. */
export type HomeRefusal = { id: string; because: string };

const { depthMaxMm, intervalDays, usesPerRoller, breachesToStop } = HOME_LIMITS;

/** Names of rollers are compared as people write them: case and spaces do not make a new one. */
export const rollerKey = (roller: string): string =>
  roller.trim().toLowerCase().replace(/\s+/g, " ");

/**
 * Where home use stands, by its log and by what was found on the skin.
 * @param found ids of `HOME_STOPS_FOR_GOOD` that were found, with the day
 */
export function homeState(
  uses: readonly HomeUseEntry[],
  found: readonly { id: string; on: IsoDate }[],
  today: IsoDate,
): HomeState {
  const breaches = uses.reduce((sum, use) => sum + use.breaches.length, 0);
  const stops = [
    ...found,
    ...(breaches >= breachesToStop.value ? [{ id: "breaches", on: dayOfLastBreach(uses) }] : []),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const [first] = stops;
  const stoppedForGood = first === undefined ? null : { ...first, because: becauseOf(first.id) };
  const last = uses
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const nextOn = last === undefined ? today : later(today, addDays(last, intervalDays.value));
  return {
    stoppedForGood,
    nextOn: stoppedForGood ? null : nextOn,
    rollers: rollersOf(uses),
    breaches,
  };
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

function dayOfLastBreach(uses: readonly HomeUseEntry[]): IsoDate {
  const days = uses.filter(({ breaches }) => breaches.length > 0).map(({ on }) => on);
  return days.sort().at(-1) ?? "";
}

function becauseOf(id: string): string {
  const rule = HOME_STOPS_FOR_GOOD.find((stop) => stop.id === id);
  return `${rule?.text ?? "A reason"} ends needling at home for good. Ask a clinic.`;
}

function rollersOf(uses: readonly HomeUseEntry[]): HomeState["rollers"] {
  const counts = new Map<string, { roller: string; uses: number }>();
  for (const { roller } of uses) {
    const key = rollerKey(roller);
    const before = counts.get(key) ?? { roller: roller.trim(), uses: 0 };
    counts.set(key, { ...before, uses: before.uses + 1 });
  }
  return [...counts.values()].map((one) => ({
    ...one,
    usesLeft: Math.max(0, usesPerRoller.value - one.uses),
  }));
}

type Wish = Pick<HomeUseEntry, "on" | "roller" | "needleMm" | "confirmedSteps">;

/** What speaks against this use; empty when the fixed limits hold. It is no permission. */
export function refusalsOf(wish: Wish, uses: readonly HomeUseEntry[]): HomeRefusal[] {
  const refusals: HomeRefusal[] = [];
  const near = uses.find(
    ({ on }) => Math.abs(dayNumber(on) - dayNumber(wish.on)) < intervalDays.value,
  );
  if (near !== undefined) {
    refusals.push({
      id: "interval",
      because: `${intervalDays.because} The use on ${near.on} is too near.`,
    });
  }
  if (!(wish.needleMm <= depthMaxMm.value)) {
    const because = `Needles longer than ${depthMaxMm.value} mm are not for home use.`;
    refusals.push({ id: "needle-limit", because });
  }
  const key = rollerKey(wish.roller);
  if (uses.filter(({ roller }) => rollerKey(roller) === key).length >= usesPerRoller.value) {
    const because = `This roller has been used ${usesPerRoller.value} times: throw it away. ${usesPerRoller.because}`;
    refusals.push({ id: "replace", because });
  }
  for (const { id, text } of HOME_STEPS) {
    if (!wish.confirmedSteps.includes(id) && !refusals.some((one) => one.id === id)) {
      refusals.push({ id, because: `Not confirmed: ${text}` });
    }
  }
  return refusals;
}

const dayNumber = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

const FOUND_BY_SYMPTOM: Readonly<Record<string, string>> = {
  pus: "infection",
  pustules: "infection",
  crusting: "infection",
  "grouped-vesicles": "infection",
  "red-streaks": "infection",
  "firm-nodules": "nodule",
  lumps: "nodule",
  scar: "scar",
  "pigment-change": "pigment",
  "pale-patches": "pigment",
};

/** What symptoms told in a check end home use, as ids of `HOME_STOPS_FOR_GOOD`. */
export const homeStopsBySymptoms = (symptoms: readonly string[]): string[] => [
  ...new Set(symptoms.flatMap((symptom) => FOUND_BY_SYMPTOM[symptom] ?? [])),
];
