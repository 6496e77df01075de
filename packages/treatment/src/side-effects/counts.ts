import { upperBoundForZeroEvents } from "@anagen/evidence";
import { exactInterval } from "./exact-interval.ts";
import { SIDE_EFFECT_TERMS, type SideEffectGrade, type SideEffectTerm } from "./terms.ts";

/** Somebody who had sessions by one protocol. */
export type TreatedPerson = { patientId: string; protocol: string; sessions: number };
export type CountedEffect = {
  patientId: string;
  protocol: string;
  term: SideEffectTerm;
  /** The worst grade it ever had. */
  grade: SideEffectGrade;
};

/** People with it, of all people: exact 95 % interval; without any, the one-sided upper end. */
export type PeopleCount = {
  count: number;
  of: number;
  share: number | null;
  low: number | null;
  high: number | null;
  words: string;
};

export type ProtocolCounts = {
  protocol: string;
  people: number;
  sessions: number;
  /** Events, counted each: one person may have several. */
  events: number;
  anyGrade: PeopleCount;
  grade2OrMore: PeopleCount;
  grade3OrMore: PeopleCount;
  byTerm: { term: SideEffectTerm; name: string; events: number; people: PeopleCount }[];
};

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

/** How many people had it, with its upper end: no event among few people proves little. */
export function countPeople(count: number, of: number): PeopleCount {
  if (of === 0) {
    return { count, of, share: null, low: null, high: null, words: "Nobody treated yet." };
  }
  if (count === 0) {
    const high = upperBoundForZeroEvents(of);
    const words = `None of ${of}. Up to ${percent(high)} is still possible (95 %, one-sided; near 3 divided by ${of}, the rule of three).`;
    return { count, of, share: 0, low: 0, high, words };
  }
  const { share, low, high } = exactInterval(count, of);
  const words = `${count} of ${of}: ${percent(share)} (exact 95 % interval ${percent(low)} to ${percent(high)}).`;
  return { count, of, share, low, high, words };
}

/**
 * Side effects by protocol: events and people apart, since one person may have many.
 * People are counted where they were treated, with or without an event.
 */
export function sideEffectCounts(
  treated: readonly TreatedPerson[],
  effects: readonly CountedEffect[],
): ProtocolCounts[] {
  const protocols = [...new Set([...treated, ...effects].map(({ protocol }) => protocol))].sort();
  return protocols.map((protocol) => {
    const here = treated.filter((one) => one.protocol === protocol);
    const found = effects.filter((one) => one.protocol === protocol);
    const everybody = new Set([...here, ...found].map(({ patientId }) => patientId));
    const people = (those: readonly CountedEffect[]) =>
      countPeople(new Set(those.map(({ patientId }) => patientId)).size, everybody.size);
    return {
      protocol,
      people: everybody.size,
      sessions: here.reduce((sum, { sessions }) => sum + sessions, 0),
      events: found.length,
      anyGrade: people(found),
      grade2OrMore: people(found.filter(({ grade }) => grade >= 2)),
      grade3OrMore: people(found.filter(({ grade }) => grade >= 3)),
      byTerm: SIDE_EFFECT_TERMS.filter(({ id }) => found.some(({ term }) => term === id)).map(
        ({ id, name }) => {
          const those = found.filter(({ term }) => term === id);
          return { term: id, name, events: those.length, people: people(those) };
        },
      ),
    };
  });
}
