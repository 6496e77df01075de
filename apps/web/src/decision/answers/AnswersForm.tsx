import type { Decision, Facts, Screening } from "@anagen/treatment";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import { TextAreaField } from "../../elements/fields/TextField.tsx";
import { DecisionBadge } from "../../elements/findings/DecisionBadge.tsx";
import { DECISION_LOOKS, DECISIONS } from "../../elements/findings/decisions.ts";
import { Notice } from "../../elements/states/Notice.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import type { DecisionAnswers } from "../record/decision.ts";
import { FindingAnswer } from "./FindingAnswer.tsx";
import { answerTo, groupFindings, isMilder, outcomeLeft, withAnswer } from "./grouped.ts";

interface AnswersFormProps {
  readonly screening: Screening;
  readonly facts: Facts | null;
  readonly answers: DecisionAnswers;
  readonly onChange: (next: (before: DecisionAnswers) => DecisionAnswers) => void;
  readonly clinician: boolean;
}

/** An answer to each finding, then the outcome and a note. */
export function AnswersForm({ screening, facts, answers, onChange, clinician }: AnswersFormProps) {
  const groups = groupFindings(screening.findings);
  const left = outcomeLeft(groups, answers);
  const mayOverride = clinician && facts?.setting === "clinic";
  return (
    <>
      <Section
        title="Findings"
        lede={
          groups.length === 0
            ? "No rule spoke."
            : "Strictest first. Accept, change or reject each; a change or a rejection needs a reason."
        }
      >
        <div className="answered-findings">
          {groups.map((group) => (
            <FindingAnswer
              key={group.key}
              group={group}
              facts={facts}
              answer={answerTo(group, answers)}
              onAnswer={(answer) => onChange((before) => withAnswer(before, group, answer))}
              mayOverride={mayOverride}
            />
          ))}
        </div>
      </Section>
      <Section title="Outcome" lede="The rules suggest; you decide.">
        <div className="outcomes">
          <ChoiceGroup<Decision>
            label="Outcome"
            hideLabel
            stacked
            value={answers.outcome}
            onChange={(outcome) => onChange((before) => ({ ...before, outcome }))}
            choices={DECISIONS.toReversed().map((value) => ({
              value,
              label:
                value === screening.decision
                  ? `${DECISION_LOOKS[value].word} · suggested by the rules`
                  : DECISION_LOOKS[value].word,
              hint: DECISION_LOOKS[value].meaning,
            }))}
          />
        </div>
        {answers.outcome !== null && isMilder(answers.outcome, left) ? (
          <Notice tone="warning" title="Milder than what you accepted" announce>
            Your answers leave <DecisionBadge decision={left} size="line" />. To choose something
            milder, change or reject that finding with a reason.
          </Notice>
        ) : null}
        <TextAreaField
          label="Note"
          optional
          hint="What was talked about, what was agreed."
          rows={4}
          value={answers.note}
          onChange={(note) => onChange((before) => ({ ...before, note }))}
        />
      </Section>
    </>
  );
}
