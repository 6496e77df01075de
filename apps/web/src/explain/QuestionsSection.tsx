import { QUESTIONS } from "@anagen/treatment";
import { ExplainPart } from "./ExplainPart.tsx";
import { PLAN_PART_WORDS } from "./plan-parts.ts";
import { Statements } from "./Statements.tsx";

/** Six questions with short answers. */
export function QuestionsSection() {
  return (
    <ExplainPart id="questions" title="Questions people ask">
      {QUESTIONS.map(({ id, question, answer, planPart }) => (
        <article key={id} id={`question-${id}`} className="explain-item">
          <h3>{question}</h3>
          <Statements statements={answer} />
          <p className="quiet">In a plan, see: {PLAN_PART_WORDS[planPart]}.</p>
        </article>
      ))}
    </ExplainPart>
  );
}
