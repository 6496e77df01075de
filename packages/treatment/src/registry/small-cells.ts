import type { PeopleCount } from "../side-effects/counts.ts";
import type { DensityChanges } from "./density-changes.ts";
import type { RegistryEntry } from "./registry.ts";

/** Fewer people than this, but not none, are not counted out loud to researchers. */
export const SMALL_CELL_BELOW = 5;
export const FEW = "<5";
/** A larger count from which a small one could be worked out. */
export const HIDDEN = "withheld";
export type Shown = number | typeof FEW | typeof HIDDEN;

/** A count with its figures; they are withheld with the count. */
export type ShownPeople = Omit<PeopleCount, "count" | "of"> & { count: Shown; of: Shown };
export type ShownChanges = Omit<
  DensityChanges,
  "people" | "notComparable" | "increase" | "decrease" | "noDetectableChange"
> & {
  people: Shown;
  notComparable: Shown;
  increase: Shown;
  decrease: Shown;
  noDetectableChange: Shown;
};
export type ShownEntry = Pick<RegistryEntry, "protocol"> & {
  people: Shown;
  sessions: number | null;
  events: number | null;
  anyGrade: ShownPeople;
  grade2OrMore: ShownPeople;
  grade3OrMore: ShownPeople;
  byTerm: { term: string; name: string; events: number | null; people: ShownPeople }[];
  changes: ShownChanges[];
};

const isFew = (count: number): boolean => count > 0 && count < SMALL_CELL_BELOW;
const shown = (count: number): Shown => (isFew(count) ? FEW : count);

const WITHHELD = "Fewer than 5 people: the figure is withheld.";

/**
 * The entry as a researcher sees it: 1 to 4 people are "<5", with every figure that would tell them
 * apart. Where only few people are without an event, that too would tell: the count is withheld.
 */
export function withoutSmallCells(entry: RegistryEntry): ShownEntry {
  const { protocol, people, sessions, events, byTerm, changes } = entry;
  if (isFew(people)) {
    const none = {
      count: FEW,
      of: FEW,
      share: null,
      low: null,
      high: null,
      words: WITHHELD,
    } as const;
    return {
      ...{ protocol, people: FEW, sessions: null, events: null },
      ...{ anyGrade: none, grade2OrMore: none, grade3OrMore: none, byTerm: [], changes: [] },
    };
  }
  const anyGrade = shownPeople(entry.anyGrade);
  return {
    protocol,
    people,
    sessions,
    events: anyGrade.share === null && people > 0 ? null : events,
    anyGrade,
    grade2OrMore: shownPeople(entry.grade2OrMore),
    grade3OrMore: shownPeople(entry.grade3OrMore),
    byTerm: byTerm.map(({ events: happened, people: those, ...term }) => {
      const seen = shownPeople(those);
      return { ...term, events: seen.share === null ? null : happened, people: seen };
    }),
    changes: changes.map(shownChanges),
  };
}

function shownPeople(count: PeopleCount): ShownPeople {
  const few = isFew(count.count);
  if (!few && !isFew(count.of - count.count)) return count;
  const seen = few ? FEW : HIDDEN;
  return { count: seen, of: count.of, share: null, low: null, high: null, words: WITHHELD };
}

function shownChanges(changes: DensityChanges): ShownChanges {
  const { people, notComparable, increase, decrease, noDetectableChange } = changes;
  const few = isFew(people);
  // One verdict that is withheld could be had from the other two.
  const verdicts = [increase, decrease, noDetectableChange];
  const tells = few || verdicts.some(isFew);
  const verdict = (count: number): Shown =>
    tells && count > 0 && !isFew(count) ? HIDDEN : shown(count);
  return {
    ...changes,
    people: shown(people),
    notComparable: shown(notComparable),
    increase: verdict(increase),
    decrease: verdict(decrease),
    noDetectableChange: verdict(noDetectableChange),
    // The lowest and the highest are one person's each.
    medianPerCm2: few ? null : changes.medianPerCm2,
    lowestPerCm2: few ? null : changes.lowestPerCm2,
    highestPerCm2: few ? null : changes.highestPerCm2,
  };
}
