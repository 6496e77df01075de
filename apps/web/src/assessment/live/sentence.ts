import type { Finding, Screening } from "@anagen/treatment";
import { dayNumber, shortDay } from "../../elements/records/days.ts";

const MS_PER_DAY = 86_400_000;

/** The day that lies so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date((dayNumber(day) + days) * MS_PER_DAY).toISOString().slice(0, 10);

/** The badge's words: a deferral with a date says for how long. */
export const decisionWord = (screening: Screening): string | null =>
  screening.decision === "defer" && screening.earliestAfterDays !== null
    ? `Defer ${screening.earliestAfterDays} days`
    : null;

/** A finding that only says that an answer is missing; these are shown as one list. */
export const isMissingAnswer = (finding: Finding): boolean =>
  finding.rule === "M-MISS" && finding.until === "The answer is known.";

/** One sentence below the headline. */
export function sentence(screening: Screening, today: string): string {
  const open = screening.missing.length;
  const answers = open === 1 ? "1 answer is" : `${open} answers are`;
  switch (screening.decision) {
    case "avoid":
      return "Something here speaks against needling, or against needling in this setting.";
    case "refer":
      return "A diagnosis or care elsewhere comes first.";
    case "defer":
      return screening.earliestAfterDays === null
        ? `A passing reason. ${screening.until ?? ""}`.trim()
        : `A passing reason: not before ${shortDay(dayAfter(today, screening.earliestAfterDays))}.`;
    case "clinician-review":
      return screening.findings.every(isMissingAnswer)
        ? `${answers} missing, and unknown is never taken for "no".`
        : "The software cannot decide this; a clinician must, with a recorded reason.";
    case "proceed":
      return open === 0
        ? "Nothing that is known speaks against it. The clinician decides."
        : `Nothing that is known speaks against it so far; ${answers} still missing.`;
  }
}

/** What a screen reader hears when the suggestion changes. */
export function spokenSummary(screening: Screening, headline: string): string {
  const findings = screening.findings.filter((one) => !isMissingAnswer(one)).length;
  const count = findings === 1 ? "1 finding" : `${findings} findings`;
  return `Suggestion now: ${headline}. ${count}, ${screening.missing.length} answers missing.`;
}
