import type { Screening } from "@anagen/treatment";
import { reasonTitle } from "../../assessment/words/reasons.ts";
import { DecisionBadge } from "../../elements/findings/DecisionBadge.tsx";
import { DECISION_LOOKS } from "../../elements/findings/decisions.ts";
import { type Answer, answerTo, groupFindings } from "../answers/grouped.ts";
import type { DecisionAnswers } from "../record/decision.ts";

export function answerInWords({ kind, changedTo }: Answer): string {
  switch (kind) {
    case "accept":
      return "Accepted";
    case "change":
      return changedTo === null ? "Changed" : `Changed to ${DECISION_LOOKS[changedTo].word}`;
    case "reject":
      return "Rejected";
    case "override":
      return "Overridden";
    case null:
      return "Not answered";
  }
}

/** Each finding with what was answered to it and why, then outcome and note. */
export function AnswersInWords({
  screening,
  answers,
}: {
  readonly screening: Screening;
  readonly answers: DecisionAnswers;
}) {
  return (
    <ul className="answers-in-words">
      {groupFindings(screening.findings).map((group) => {
        const answer = answerTo(group, answers);
        return (
          <li key={group.key}>
            <DecisionBadge decision={group.decision} size="line" word={reasonTitle(group.reason)} />
            <p>
              <strong>{answerInWords(answer)}</strong>
              {answer.because ? `: ${answer.because}` : null}
            </p>
          </li>
        );
      })}
      <li>
        <strong>
          Outcome: {answers.outcome === null ? "not chosen" : DECISION_LOOKS[answers.outcome].word}
        </strong>
        {answers.note ? <p>{answers.note}</p> : null}
      </li>
    </ul>
  );
}
