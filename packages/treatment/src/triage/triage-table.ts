import { sourceById } from "../bibliography/index.ts";
import { triageInWords } from "./in-words.ts";
import { TRIAGE_RULES, TRIAGE_RULES_VERSION } from "./rules/index.ts";
import { TRIAGE_GROUPS, type TriageRule } from "./triage-rule.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function levelCell({ level, emergency, reason }: TriageRule): string {
  const said = level === "one-up" ? "one level up" : level;
  return `${said}${emergency ? ", emergency number" : ""} (${reason})`;
}

const row = (rule: TriageRule): string =>
  [
    rule.row,
    rule.id,
    triageInWords(rule.when),
    levelCell(rule),
    rule.halts || rule.level === "urgent-care" ? "yes" : "",
    `${rule.basis.grade}: ${rule.basis.sources.join(", ")}`,
    rule.basis.reviewed,
  ]
    .map(cell)
    .join(" | ");

/** The triage table as Markdown, from the same data that decides: docs/triage.md is this text. */
export function triageAsMarkdown(): string {
  const used = new Set(TRIAGE_RULES.flatMap(({ basis }) => [...basis.sources, ...basis.against]));
  const groups = TRIAGE_GROUPS.map((group) =>
    [
      `## ${group}`,
      "",
      "| Row | Rule | When | Level (reason) | Halts sessions | Basis | Reviewed |",
      "|---|---|---|---|---|---|---|",
      ...TRIAGE_RULES.filter((rule) => rule.group === group).map((rule) => `| ${row(rule)} |`),
      "",
    ].join("\n"),
  );
  const sources = [...used].sort().map((id) => {
    const { citation, where, grade } = sourceById(id);
    return `- \`${id}\` (${grade}): ${citation}. ${where}`;
  });
  return [
    "# The triage table",
    "",
    `Version ${TRIAGE_RULES_VERSION}. Made from \`packages/treatment/src/triage/rules\`; do not edit by hand (\`npm run rules\`).`,
    "",
    "> **A dermatologist must sign this table before any clinical use.** Until then it is a proposal for software, not medical advice. Most sources were read as an abstract or in part.",
    "",
    "Strictest wins: urgent-care > contact-clinic > self-care. Self-care only where a rule explains every symptom; what no rule explains is contact-clinic. A stricter rule that cannot be decided, and an answer that is not known, moves the whole one level up, once. Every urgent answer and every rule marked so halts further sessions. Free text and words outside the table never reassure. Each answer tells what would change it and when.",
    "",
    "Grades: A regulator, label, guideline or law; B study or review; C clinic or other secondary page; U project default, not verified.",
    "",
    ...groups,
    "## Sources",
    "",
    ...sources,
    "",
  ].join("\n");
}
