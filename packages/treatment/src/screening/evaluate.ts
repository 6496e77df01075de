import type { Facts } from "../facts/facts.ts";
import type { Condition } from "./condition.ts";
import {
  choiceAnswer,
  lastSessionAnswer,
  measuredAnswer,
  notMeasuredAnswer,
  numberAnswer,
} from "./conditions/answers.ts";
import {
  eventAnswer,
  illnessAnswer,
  medicineNotInTable,
  takesAnswer,
  wordAnswer,
  wordNotInTable,
} from "./conditions/lists.ts";
import { decided, type Evaluation, every, no, opposite, some, yes } from "./evaluation.ts";

/**
 * Whether a condition holds for a person: true, false or unknown, with the facts that decide it.
 *
 * The one reader of all rules. It knows no threshold and no medicine: those are in the rules.
 */
export function evaluate(condition: Condition, facts: Facts): Evaluation {
  if ("all" in condition) return every(condition.all.map((part) => evaluate(part, facts)));
  if ("any" in condition) return some(condition.any.map((part) => evaluate(part, facts)));
  if ("not" in condition) return opposite(evaluate(condition.not, facts));
  if ("certainly" in condition) {
    const inner = evaluate(condition.certainly, facts);
    return inner.truth === true ? inner : no;
  }
  if ("fact" in condition) {
    return "isOneOf" in condition ? choiceAnswer(facts, condition) : numberAnswer(facts, condition);
  }
  if ("factNotKnown" in condition) {
    return decided(facts[condition.factNotKnown] === null, condition.factNotKnown);
  }
  if ("measured" in condition) return measuredAnswer(facts, condition);
  if ("notMeasured" in condition) return notMeasuredAnswer(facts, condition.notMeasured);
  if ("illness" in condition) return illnessAnswer(facts, condition);
  if ("takes" in condition) return takesAnswer(facts, condition);
  if ("scalpFinding" in condition) {
    return wordAnswer(facts.scalpFindings, "scalpFindings", condition.scalpFinding);
  }
  if ("systemicSign" in condition) {
    return wordAnswer(facts.systemicSigns, "systemicSigns", condition.systemicSign);
  }
  if ("event" in condition) return eventAnswer(facts, condition);
  if ("allergy" in condition) return wordAnswer(facts.allergies, "allergies", condition.allergy);
  if ("coTherapy" in condition)
    return wordAnswer(facts.coTherapy, "coTherapy", condition.coTherapy);
  if ("lastSession" in condition) return lastSessionAnswer(facts, condition);
  if ("wordNotInTable" in condition) return wordNotInTable(facts, condition.wordNotInTable);
  if ("medicineNotInTable" in condition) return medicineNotInTable(facts);
  return facts.anaesthetic === null ? no : yes("anaesthetic");
}
