import { sourceById } from "../bibliography/index.ts";
import { inWords } from "./in-words.ts";
import { RULE_GROUPS, type Rule } from "./rule.ts";
import { RULES, RULES_VERSION } from "./rules/index.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

function wait({ decision, waitDays, until }: Rule): string {
  if (waitDays !== undefined) return `${waitDays} days, less those that have passed`;
  return until ?? (decision === "proceed" ? "" : "-");
}

function override({ overridable }: Rule): string {
  if (overridable === undefined) return "";
  return overridable === true ? "clinician" : `clinician, after ${overridable.afterDays} days`;
}

const row = (rule: Rule): string =>
  [
    rule.row,
    rule.id,
    inWords(rule.when),
    `${rule.decision} (${rule.reason})`,
    wait(rule),
    override(rule),
    `${rule.basis.grade}: ${rule.basis.sources.join(", ")}${rule.basis.against.length > 0 ? `; against: ${rule.basis.against.join(", ")}` : ""}`,
    rule.basis.reviewed,
  ]
    .map(cell)
    .join(" | ");

/** The rule table as Markdown, from the same data that decides: docs/rules.md is this text. */
export function rulesAsMarkdown(): string {
  const used = new Set(RULES.flatMap((rule) => [...rule.basis.sources, ...rule.basis.against]));
  const groups = RULE_GROUPS.map((group) => {
    const rows = RULES.filter((rule) => rule.group === group).map((rule) => `| ${row(rule)} |`);
    return [
      `## ${group}`,
      "",
      "| Row | Rule | When | Decision (reason) | Wait or condition | Override | Basis | Reviewed |",
      "|---|---|---|---|---|---|---|---|",
      ...rows,
      "",
    ].join("\n");
  });
  const sources = [...used].sort().map((id) => {
    const { citation, where, grade } = sourceById(id);
    return `- \`${id}\` (${grade}): ${citation}. ${where}`;
  });
  return [
    "# The rule table",
    "",
    `Version ${RULES_VERSION}. Made from \`packages/treatment/src/screening/rules\`; do not edit by hand (\`npm run rules\`).`,
    "",
    "> **A dermatologist must sign this table before any clinical use.** Until then it is a proposal for software, not medical advice. Most sources were read as an abstract or in part.",
    "",
    "Strictest wins: avoid > refer > defer > clinician-review > proceed. A status or a place that is not stated counts as the stricter one. A fact that is not known and that a rule needs gives clinician-review (M-MISS). At home every clinician-review becomes avoid (H-ESC).",
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
