import { addDays, type IsoDate } from "@anagen/quantities";
import { type Finding, type Screening, sourceById } from "@anagen/treatment";
import { paragraph } from "../output/paragraph.ts";
import { styled } from "../output/style.ts";
import { DECISION_WORDS } from "./decision-words.ts";

type Named = Screening & { id?: string | number };

/** One screening for a person: headline, when again, findings with reasons and sources, what is missing. */
export function screeningText(screening: Named, today: IsoDate): string {
  const { findings, planConstraints, missing } = screening;
  return [
    headline(screening),
    ...whenAgain(screening, today),
    ...titled(
      "Findings",
      findings.map((finding) => findingText(finding)),
    ),
    ...titled(
      "Limits for a plan",
      planConstraints.length === 0 ? [] : [paragraph(planConstraints.join(", "), "  ")],
    ),
    ...titled("Not known", missing.length === 0 ? [] : [paragraph(missing.join(", "), "  ")]),
    ...titled("Sources", references(findings.filter(isFound))),
    "",
    "Decision support. A clinician decides.",
  ].join("\n");
}

function headline({ id, decision }: Named): string {
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

/** A fact that nobody asked about rests on no study: it needs an answer, not a source. */
const isFound = ({ reason }: Finding): boolean => reason !== "missing-data";

function findingText(finding: Finding): string {
  const { rule, reason, because, facts } = finding;
  const { symbol, word } = DECISION_WORDS[finding.decision];
  const details = [
    `${symbol} ${word.toLowerCase()}`,
    ...(finding.waitDays === null ? [] : [`wait ${days(finding.waitDays)}`]),
    ...(finding.overridable ? ["a clinician may override"] : []),
  ].join(", ");
  return [
    `  ${styled("bold", reason)} (${rule}): ${details}`,
    paragraph(because, "    "),
    ...(isFound(finding) ? [`    Fact: ${facts.join(", ")}`, basisText(finding)] : []),
  ].join("\n");
}

function basisText({ basis: { grade, sources, against, reviewed } }: Finding): string {
  const contrary = against.length === 0 ? "" : `; against: ${against.join(", ")}`;
  return paragraph(
    `Basis: grade ${grade}; ${sources.join(", ")}${contrary}; reviewed ${reviewed}`,
    "    ",
  );
}

function references(findings: readonly Finding[]): string[] {
  const ids = findings.flatMap(({ basis }) => [...basis.sources, ...basis.against]);
  return [...new Set(ids)].sort().map((id) => {
    const { citation, where } = sourceById(id);
    const place = where === "none" ? "" : ` ${where}`;
    return paragraph(`${id}: ${citation}.${place}`, "    ").replace(/^ {4}/, "  ");
  });
}

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);

const titled = (title: string, blocks: readonly string[]): string[] =>
  blocks.length === 0 ? [] : ["", styled("bold", title), ...blocks];
