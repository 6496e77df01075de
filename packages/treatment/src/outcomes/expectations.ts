import type { Expectation } from "../plan/plan.ts";
import { PROTOCOL_VALUES } from "../plan/protocol-values.ts";
import { sizeOfChangeInWords } from "./pooled-figures.ts";
import { trialExamples, trialInWords } from "./trial-examples.ts";

const { low: maintainFrom, high: maintainTo } = PROTOCOL_VALUES.maintenanceMonths.value;

/** Which question of `@anagen/evidence` stands behind an expectation, by its "when". */
export const EVIDENCE_BEHIND: Readonly<Record<string, string>> = {
  "size of the change, with minoxidil": "needling-plus-minoxidil-density",
  "range between trials": "needling-plus-minoxidil-density",
  depth: "shallow-against-deep",
  "needling alone": "needling-alone",
};

let known: readonly Expectation[] | null = null;

/**
 * What to expect and when. Figures are averages of small trials, as printed by their authors and kept
 * in `@anagen/evidence`; none of them is a prediction for one person.
 */
export function expectationsByTime(): readonly Expectation[] {
  known ??= expectations();
  return known;
}

const expectations = (): readonly Expectation[] => [
  {
    when: "days 1 to 7",
    text: "Redness, itch and flakes settle. Usual side effects clear within 7 days.",
    grade: "B",
    sources: ["chu-2021"],
  },
  {
    when: "weeks 2 to 6",
    text: "Those who use minoxidil may shed more hair for a while. This is not a sign of failure.",
    grade: "C",
    sources: ["minoxidil-shedding-page"],
  },
  {
    when: "week 12",
    text: "In small trials, on average, the first countable change appeared around now.",
    grade: "B",
    sources: ["dhurat-2013", "faghihi-2021"],
  },
  {
    when: "months 3 to 6 after the first session",
    text: "A first change that can be seen, if there is one. Patience is needed.",
    grade: "C",
    sources: ["article-002"],
  },
  {
    when: "months 6 to 12 after the last session",
    text: "The best result, if there is one. What comes after is little studied; follow-up in trials is short.",
    grade: "C",
    sources: ["article-002", "article-000", "article-004"],
  },
  {
    when: "month 12 after the first session",
    text: `Time to keep, maintain or stop. How often to maintain is not known; as a default, one session every ${maintainFrom} to ${maintainTo} months.`,
    grade: "U",
    sources: ["project-default"],
  },
  {
    when: "size of the change, with minoxidil",
    text: sizeOfChangeInWords(),
    grade: "B",
    sources: ["ahmed-2025", "pei-2024"],
  },
  {
    when: "range between trials",
    text: rangeBetweenTrialsInWords(),
    grade: "B",
    sources: ["kumar-2018", "dhurat-2013", "english-2022"],
  },
  {
    when: "depth",
    text: "In small trials, on average, going deeper than 1 mm did not help more. In one trial 0.6 mm beat minoxidil alone, and 1.2 mm did so less clearly.",
    grade: "B",
    sources: ["xu-2024", "ahmed-2025", "faghihi-2021"],
  },
  {
    when: "needling alone",
    text: "Most trials added needling to a medicine on the scalp. What needling does alone is uncertain; one trial with 30 men found no gain.",
    grade: "C",
    sources: ["article-003", "kakizaki-2023"],
  },
  {
    when: "no detectable change",
    text: "A change smaller than the error of the measurement is called “no detectable change”. It is neither a success nor a failure. It does not work for everyone, and nobody can say beforehand for whom it will.",
    grade: "U",
    sources: ["article-003", "project-default"],
  },
];

function rangeBetweenTrialsInWords(): string {
  const [small, large] = trialExamples();
  const spread = [small, large].every(({ spreadPrinted }) => !spreadPrinted)
    ? " Neither printed a spread, so no interval can be given."
    : "";
  return `Single trials differ widely. ${trialInWords(small)}. ${trialInWords(large)}, a result far above all others.${spread} The quality of the trials was low.`;
}
