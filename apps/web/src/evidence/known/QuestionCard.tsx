import { listConclusions, type QuestionResult } from "@anagen/evidence";
import { Link } from "@tanstack/react-router";
import { CertaintyBadge } from "../CertaintyBadge.tsx";
import { scaleOfQuestion, studiesOfQuestion } from "../question/question-pool.ts";
import { Spark } from "./Spark.tsx";

interface QuestionCardProps {
  readonly result: QuestionResult;
  readonly explained?: boolean;
}

/** One question with its answer in a sentence; the whole card opens it. */
export function QuestionCard({ result, explained = false }: QuestionCardProps) {
  const { question, flow, effects, certainty } = result;
  const concluded = listConclusions(question.id).at(-1)?.concluded ?? result.why;
  const people = effects.reduce((sum, effect) => sum + effect.people, 0);
  return (
    <article className="known-card">
      <h3>
        <Link
          to="/evidence/questions/$questionId"
          params={{ questionId: question.id }}
          className="known-link"
        >
          {question.plain}
        </Link>
      </h3>
      <p>{concluded}</p>
      {effects.length > 0 ? (
        <Spark studies={studiesOfQuestion(result)} scale={scaleOfQuestion(question.id)} />
      ) : null}
      <p className="known-basis">
        <CertaintyBadge level={certainty.level} explained={explained} />
        <span className="quiet figures">
          {flow.included} of {flow.eligible} trials usable
          {people > 0 ? `, ${people} people` : ""}
        </span>
      </p>
    </article>
  );
}
