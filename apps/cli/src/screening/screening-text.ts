import { addDays, type IsoDate } from "@anagen/quantities";
import type { Finding, Screening } from "@anagen/treatment";
import { paragraph } from "../output/paragraph.ts";
import { styled } from "../output/style.ts";
import { DECISION_WORDS } from "./decision-words.ts";

/** One screening for a person: headline, when again, findings with reasons and sources, what is missing. */
export function screeningText(
  screening: Screening & { id?: string | number },
  today: IsoDate,
): string {
  return [
    headline(screening),
    ...whenAgain(screening, today),
    ...(screening.findings.length === 0 ? [] : ["", styled("bold", "Findings")]),
    ...screening.findings.map(findingText),
    ...listed("Limits for a plan", screening.planConstraints),
    ...listed("Not known", screening.missing),
    "",
    "Decision support. A clinician decides.",
  ].join("\n");
}

function headline({ id, decision }: Screening & { id?: string | number }): string {
  const { symbol, word, meaning, look } = DECISION_WORDS[decision];
  const name = id === undefined ? "" : `${id}  `;
  return `${name}${styled(look, `${symbol} ${styled("bold", word)}`)}: ${meaning}.`;
}

function whenAgain(screening: Screening, today: IsoDate): string[] {
  const { earliestAfterDays, until, clinicianOverridable } = screening;
  return [
    ...(earliestAfterDays === null
      ? []
      : [`Earliest in ${days(earliestAfterDays)}: ${addDays(today, earliestAfterDays)}.`]),
    ...(until === null ? [] : [paragraph(`First: ${until}`)]),
    ...(clinicianOverridable ? ["A clinician may override this with a recorded reason."] : []),
  ];
}

function findingText(finding: Finding): string {
  const { symbol, word } = DECISION_WORDS[finding.decision];
  const { grade, sources, against, reviewed } = finding.basis;
  const details = [
    `${symbol} ${word.toLowerCase()}`,
    ...(finding.waitDays === null ? [] : [`wait ${days(finding.waitDays)}`]),
    ...(finding.overridable ? ["a clinician may override"] : []),
  ].join(", ");
  return [
    "",
    `  ${styled("bold", `${finding.reason}`)} (${finding.rule}): ${details}`,
    paragraph(finding.because, "    "),
    ...(finding.facts.length === 0 ? [] : [`    Fact: ${finding.facts.join(", ")}`]),
    paragraph(
      `Basis: grade ${grade}; ${sources.join(", ")}${
        against.length === 0 ? "" : `; against: ${against.join(", ")}`
      }; reviewed ${reviewed}`,
      "    ",
    ),
  ].join("\n");
}

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

const listed = (title: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : ["", styled("bold", title), paragraph(entries.join(", "), "  ")];
