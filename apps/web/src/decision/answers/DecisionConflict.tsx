import { Button } from "../../elements/actions/Button.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { answersOf, type DecisionAnswers, type DecisionRecord } from "../record/decision.ts";
import { AnswersInWords } from "../signed/AnswersInWords.tsx";

interface DecisionConflictProps {
  readonly mine: DecisionAnswers;
  readonly theirs: DecisionRecord;
  readonly onKeep: (answers: DecisionAnswers) => void;
}

/** Two people answered the same draft: both sets of answers, and the choice between them. */
export function DecisionConflict({ mine, theirs, onKeep }: DecisionConflictProps) {
  const name = theirs.authorName ?? "Someone else";
  if (theirs.status !== "draft") {
    return (
      <Notice tone="warning" title="This decision was signed meanwhile" announce>
        {name} signed it. What you wrote is still on this page; load the page anew to read theirs.
      </Notice>
    );
  }
  const { screening } = theirs.body;
  return (
    <Notice tone="warning" title={`${name} saved this decision while you were writing`} announce>
      <div className="stack">
        <p>Nothing is lost. Compare both, then choose which one to go on with.</p>
        <div className="both-versions">
          <section>
            <h3>Typed here</h3>
            <AnswersInWords screening={screening} answers={mine} />
            <Button onClick={() => onKeep(mine)}>Go on with mine</Button>
          </section>
          <section>
            <h3>Saved by {name}</h3>
            <AnswersInWords screening={screening} answers={answersOf(theirs)} />
            <Button onClick={() => onKeep(answersOf(theirs))}>Go on with theirs</Button>
          </section>
        </div>
      </div>
    </Notice>
  );
}
