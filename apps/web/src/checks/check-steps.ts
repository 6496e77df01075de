import type { NewCheck } from "./check-data.ts";

/** What was ticked in one group: some words, none of them, or null: the person does not know. */
export type GroupAnswer = readonly string[] | null;

/** A check while it is answered; what is not in `groups` was not asked yet. */
export interface CheckAnswers {
  readonly groups: Readonly<Record<string, GroupAnswer>>;
  readonly severity: "mild" | "moderate" | "severe" | null;
  readonly worsening: boolean | null;
  readonly spreading: boolean | null;
  readonly daysSinceSession: number | null;
  readonly temperatureC: number | null;
  readonly pressureMinutes: number | null;
  readonly setting: "clinic" | "home" | null;
  readonly freeText: string;
}

export const NOTHING_TOLD: CheckAnswers = {
  groups: {},
  severity: null,
  worsening: null,
  spreading: null,
  daysSinceSession: null,
  temperatureC: null,
  pressureMinutes: null,
  setting: null,
  freeText: "",
};

interface Symptom {
  readonly word: string;
  readonly group: string;
}

/** What can be an emergency is asked first, so that nobody clicks through redness before it. */
const ASKED_FIRST = ["Breathing, heart, swelling", "How you feel"];

/** The groups of the symptom list in the order they are asked. */
export function groupsInOrder(symptoms: readonly Symptom[]): string[] {
  const all = [...new Set(symptoms.map(({ group }) => group))];
  const first = ASKED_FIRST.filter((group) => all.includes(group));
  return [...first, ...all.filter((group) => !first.includes(group))];
}

/** Every symptom that was ticked, in the order of the groups. */
export const toldSymptoms = ({ groups }: CheckAnswers): string[] =>
  Object.values(groups).flatMap((words) => words ?? []);

/** Groups that were answered with "I do not know". */
const unknownGroups = ({ groups }: CheckAnswers): string[] =>
  Object.entries(groups).flatMap(([group, words]) => (words === null ? [group] : []));

/**
 * The answers as they are sent. A group that nobody could answer goes as a word of its own, which no
 * rule knows: it never reassures. A group not asked is treated the same.
 */
export function checkOf(answers: CheckAnswers, groups: readonly string[]): NewCheck {
  const told = toldSymptoms(answers);
  const open = groups.filter((group) => answers.groups[group] === undefined);
  const notKnown = [...unknownGroups(answers), ...open].map((group) => `not known: ${group}`);
  const has = (word: string) => told.includes(word);
  const freeText = answers.freeText.trim();
  return {
    answers: {
      symptoms: [...told, ...notKnown],
      severity: answers.severity,
      worsening: answers.worsening,
      spreading: answers.spreading,
      daysSinceSession: answers.daysSinceSession,
      temperatureC: answers.temperatureC,
      setting: answers.setting,
      ...(has("bleeding-not-stopping") ? { pressureMinutes: answers.pressureMinutes } : {}),
      ...(freeText === "" ? {} : { freeText }),
    },
  };
}
