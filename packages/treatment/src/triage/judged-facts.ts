import type { Facts } from "../facts/facts.ts";
import type { TriageFacts } from "./triage-facts.ts";

/** What the record knows beside the answers. Null: nothing on record. */
export type TriageBackground = {
  facts: Pick<Facts, "conditions" | "medications" | "skinType"> | null;
  session: {
    daysSince: number;
    /** Null when no numbing product was used, or when it is not known. */
    minutesSinceAnaesthetic: number | null;
    anaesthetics: readonly string[];
    depthMm: number | null;
    setting: "clinic" | "home";
  } | null;
};

/**
 * The facts that a check is judged by: what was answered, with the gaps filled from the record.
 *
 * An answer is never replaced. Illnesses and medicines of the record are added to those told, so that
 * nobody has to think of their diabetes while something hurts; where neither knows them they stay
 * unknown.
 */
export function judgedFacts(
  answers: TriageFacts,
  { facts, session }: TriageBackground,
): TriageFacts {
  const anaesthetics = (session?.anaesthetics ?? []).map((name) => ({ name }));
  const medications = joined(answers.medications, facts?.medications ?? null);
  const minutes = answers.minutesSinceAnaesthetic ?? session?.minutesSinceAnaesthetic ?? null;
  return {
    ...answers,
    daysSinceSession: answers.daysSinceSession ?? session?.daysSince ?? null,
    minutesSinceAnaesthetic: minutes,
    depthMm: answers.depthMm ?? session?.depthMm ?? null,
    setting: answers.setting ?? session?.setting ?? null,
    skinType: answers.skinType ?? facts?.skinType ?? null,
    conditions: joined(answers.conditions, facts?.conditions ?? null),
    medications:
      medications === null
        ? null
        : minutes === null
          ? medications
          : [...medications, ...anaesthetics],
  };
}

const joined = <One, Other>(
  told: readonly One[] | null,
  known: readonly Other[] | null,
): (One | Other)[] | null =>
  told === null && known === null ? null : [...(told ?? []), ...(known ?? [])];
