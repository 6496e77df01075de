import type { Decision, Facts } from "@anagen/treatment";
import { findingWord } from "../../assessment/live/FindingsList.tsx";
import { WhyFinding } from "../../assessment/live/WhyFinding.tsx";
import { reasonTitle } from "../../assessment/words/reasons.ts";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import type { Choice } from "../../elements/fields/choice.ts";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { TextAreaField } from "../../elements/fields/TextField.tsx";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { DECISION_LOOKS, DECISIONS } from "../../elements/findings/decisions.ts";
import { Finding } from "../../elements/findings/Finding.tsx";
import { SHORTEST_REASON } from "../record/decision.ts";
import { type Answer, type AnswerKind, answerIsWhole, type FindingGroup } from "./grouped.ts";

interface FindingAnswerProps {
  readonly group: FindingGroup;
  readonly facts: Facts | null;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
  /** Only a clinician, and only in the clinic. */
  readonly mayOverride: boolean;
}

const KINDS: readonly Choice<AnswerKind>[] = [
  { value: "accept", label: "Accept" },
  { value: "change", label: "Change" },
  { value: "reject", label: "Reject" },
];

const CHANGES: readonly Choice<Decision>[] = DECISIONS.map((value) => ({
  value,
  label: DECISION_LOOKS[value].word,
}));

const REASON_LABEL: Readonly<Record<Exclude<AnswerKind, "accept">, string>> = {
  change: "Why it is changed",
  reject: "Why it is rejected",
  override: "Why the wait is overridden",
};

/** One finding with its reasons, and what the clinician says to it. */
export function FindingAnswer(props: FindingAnswerProps) {
  const { group, facts, answer, onAnswer, mayOverride } = props;
  const [first] = group.findings;
  const word = first ? findingWord(first) : undefined;
  const choices =
    mayOverride && group.overridable
      ? [...KINDS, { value: "override" as const, label: "Override", hint: "this rule allows it" }]
      : KINDS;
  return (
    <Finding
      decision={group.decision}
      {...(word === undefined ? {} : { word })}
      title={reasonTitle(group.reason)}
      why={<Reasons group={group} facts={facts} />}
      response={
        <div className={answerIsWhole(answer) ? "answer answer-whole" : "answer"}>
          <ChoiceGroup<AnswerKind>
            label={`Your answer to: ${reasonTitle(group.reason)}`}
            hideLabel
            value={answer.kind}
            onChange={(kind) => onAnswer({ ...answer, kind })}
            choices={choices}
          />
          {answer.kind === "change" ? (
            <SelectField
              label="Changed to"
              value={answer.changedTo}
              onChange={(changedTo) => onAnswer({ ...answer, changedTo })}
              choices={CHANGES.filter((one) => one.value !== group.decision)}
            />
          ) : null}
          {answer.kind !== null && answer.kind !== "accept" ? (
            <TextAreaField
              label={REASON_LABEL[answer.kind]}
              hint={reasonHint(answer.because)}
              rows={2}
              value={answer.because}
              onChange={(because) => onAnswer({ ...answer, because })}
            />
          ) : null}
        </div>
      }
    >
      {group.findings.length === 1
        ? first?.because
        : `${group.findings.length} findings of this rule, answered together.`}
    </Finding>
  );
}

function reasonHint(because: string): string {
  const left = SHORTEST_REASON - because.trim().length;
  if (left <= 0) return "Kept in the record with your name.";
  return `At least ${SHORTEST_REASON} characters; ${left} to go. Kept in the record with your name.`;
}

function Reasons({ group, facts }: { readonly group: FindingGroup; readonly facts: Facts | null }) {
  if (facts === null) return null;
  const [only] = group.findings;
  if (group.findings.length === 1 && only) return <WhyFinding finding={only} facts={facts} />;
  return (
    <Disclosure summary={`Show all ${group.findings.length}`}>
      <ul className="stack">
        {group.findings.map((one) => (
          <li key={one.because}>
            <p>{one.because}</p>
            <WhyFinding finding={one} facts={facts} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
