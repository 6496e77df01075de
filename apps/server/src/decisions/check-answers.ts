import { type DecisionAnswers, type FieldProblem, fieldProblem, InvalidFields } from "@anagen/api";
import type { Facts, Finding, Screening } from "@anagen/treatment";

type Checked = { answers: DecisionAnswers; screening: Screening; setting: Facts["setting"] };

/**
 * Refuses answers that cannot stand, even in a draft: to findings that are not there, twice to the
 * same one, overrides that the rule does not allow, any override at home.
 * @throws {InvalidFields}
 */
export function requirePossibleAnswers({ answers, screening, setting }: Checked): void {
  refuse([
    ...answers.responses.flatMap((response, index) => {
      const path = `responses[${index}]`;
      const same = answers.responses.findIndex((one) => isSame(one, response));
      if (same < index) return [fieldProblem(path, response.rule, "given once for each finding")];
      return screening.findings.some((finding) => isSame(finding, response))
        ? []
        : [fieldProblem(`${path}.rule`, response.rule, "a rule and reason among the findings")];
    }),
    ...answers.overrides.flatMap(({ rule }, index) => {
      const path = `overrides[${index}].rule`;
      if (setting === "home") {
        return [fieldProblem(path, rule, "left out: no rule may be overridden in home use")];
      }
      const ofRule = screening.findings.filter((finding) => finding.rule === rule);
      if (ofRule.length === 0) return [fieldProblem(path, rule, "a rule among the findings")];
      return ofRule.some(({ overridable }) => !overridable)
        ? [fieldProblem(path, rule, "a rule that a clinician may override")]
        : [];
    }),
  ]);
}

type Answered = Pick<Finding, "rule" | "reason">;
export const isSame = (one: Answered, other: Answered): boolean =>
  one.rule === other.rule && one.reason === other.reason;

/** @throws {InvalidFields} when there is any problem */
export function refuse(problems: readonly FieldProblem[]): void {
  const [first, ...rest] = new Map(problems.map((one) => [one.message, one])).values();
  if (first !== undefined) throw new InvalidFields(first, rest);
}
