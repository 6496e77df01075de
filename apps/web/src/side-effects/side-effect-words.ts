import type { SideEffect, SideEffectWords } from "./side-effect-data.ts";

type Outcome = SideEffect["body"]["outcome"];

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  ongoing: "Goes on",
  recovering: "Getting better",
  resolved: "Over",
  "resolved-with-sequelae": "Over, with something left behind",
  fatal: "Died",
  unknown: "Not known",
};

const ENDED: readonly Outcome[] = ["resolved", "resolved-with-sequelae", "fatal"];
export const isOver = (outcome: Outcome): boolean => ENDED.includes(outcome);

/** "Grade 2, moderate". */
export function gradeWords(grade: number, words: SideEffectWords | undefined): string {
  const name = words?.grades.find((one) => one.grade === grade)?.name;
  return name === undefined ? `Grade ${grade}` : `Grade ${grade}, ${name}`;
}

export const termWords = (term: string, words: SideEffectWords | undefined): string =>
  words?.terms.find(({ id }) => id === term)?.name ?? term;

export type LookState = "overdue" | "due" | "planned" | "to-close" | "closed";

/** Where the follow-up stands: nothing is done before a clinician has closed it. */
export function lookState(
  {
    status,
    body,
  }: Pick<SideEffect, "status"> & {
    readonly body: Pick<SideEffect["body"], "nextLookOn" | "outcome">;
  },
  today: string,
): LookState {
  if (status !== "draft") return "closed";
  if (isOver(body.outcome)) return "to-close";
  if (body.nextLookOn === null || body.nextLookOn === today) return "due";
  return body.nextLookOn < today ? "overdue" : "planned";
}
