import { type FieldProblem, fieldProblem, type SessionPartsInput } from "@anagen/api";
import { RESCREEN_QUESTIONS, SESSION_CHECKLIST } from "@anagen/treatment";
import { refuse } from "../decisions/check-answers.ts";

/**
 * Refuses what cannot be meant: items and questions that are not there or given twice, an end
 * before its beginning, a reason without its deviation.
 * @throws {InvalidFields}
 */
export function requirePossibleParts(parts: SessionPartsInput): void {
  const { checklist = [], rescreen, numbing, needling, identity = [] } = parts;
  const items = SESSION_CHECKLIST.map(({ id }) => id);
  const questions = RESCREEN_QUESTIONS.map(({ id }) => id);
  refuse([
    ...known("identity", identity, null, ""),
    ...known(
      "checklist",
      checklist.map(({ item }) => item),
      items,
      "item",
    ),
    ...known(
      "rescreen.answers",
      (rescreen?.answers ?? []).map(({ question }) => question),
      questions,
      "question",
    ),
    ...inOrder("numbing.removedAt", numbing?.appliedAt, numbing?.removedAt),
    ...inOrder("needling.endedAt", needling?.startedAt, needling?.endedAt),
  ]);
}

function known(
  path: string,
  given: readonly string[],
  allowed: readonly string[] | null,
  key: string,
): FieldProblem[] {
  return given.flatMap((one, index) => {
    const at = key === "" ? `${path}[${index}]` : `${path}[${index}].${key}`;
    if (allowed !== null && !allowed.includes(one)) {
      return [fieldProblem(at, one, `one of ${allowed.join(", ")}`)];
    }
    return given.indexOf(one) < index ? [fieldProblem(at, one, "given once")] : [];
  });
}

function inOrder(
  path: string,
  from: string | null | undefined,
  to: string | null | undefined,
): FieldProblem[] {
  if (from == null || to == null || Date.parse(to) >= Date.parse(from)) return [];
  return [fieldProblem(path, to, `not before ${from}`)];
}
