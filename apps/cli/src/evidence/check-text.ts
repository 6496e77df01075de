import type { Check, CheckResult, StudyReport } from "@anagen/evidence";
import { paragraph } from "../output/paragraph.ts";
import { styled } from "../output/style.ts";

const SYMBOLS: Record<CheckResult, string> = { fail: "✗", pass: "✓", "cannot check": "?" };
const ORDER: readonly CheckResult[] = ["fail", "pass", "cannot check"];

/** Integrity reports for a person: faults first, then what adds up, then what cannot be checked. */
export function checkText({ studies }: { studies: readonly StudyReport[] }): string {
  const failed = studies.filter(({ checks }) => checks.some(({ result }) => result === "fail"));
  return [
    ...studies.flatMap(({ id, checks }) => [styled("bold", id), ...checkLines(checks), ""]),
    `${failed.length} of ${studies.length} studies hold something that does not add up.`,
    "A failed check is a doubt to look into, not proof of an error.",
  ].join("\n");
}

export const checkLines = (checks: readonly Check[]): string[] =>
  ORDER.flatMap((wanted) => checks.filter(({ result }) => result === wanted).map(checkLine));

function checkLine({ check, result, detail, expected, printed }: Check): string {
  const values = [
    ...(expected === undefined ? [] : [`expected ${expected}`]),
    ...(printed === undefined ? [] : [`printed ${printed}`]),
  ].join(", ");
  const line = `${check}: ${detail}${values === "" ? "" : ` (${values})`}`;
  return paragraph(line, "    ").replace(/^ {4}/, `  ${SYMBOLS[result]} `);
}
