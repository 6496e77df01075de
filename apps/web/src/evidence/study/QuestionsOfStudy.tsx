import { poolQuestion, QUESTIONS } from "@anagen/evidence";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";

/** For each question: whether this study gives a number, and why not. */
export function QuestionsOfStudy({ id }: { readonly id: string }) {
  const answers = useMemo(
    () =>
      QUESTIONS.flatMap((question) => {
        const { effects, excluded } = poolQuestion(question.id);
        const used = effects.find(({ trial }) => trial === id);
        const lost = excluded.find(({ trial }) => trial === id);
        if (used) return [{ question, says: `Used: ${used.how}.` }];
        return lost && lost.stage === "no usable result"
          ? [{ question, says: `Fits, but not used. ${lost.why}` }]
          : [];
      }),
    [id],
  );
  if (answers.length === 0)
    return <p>It fits none of the questions that were asked here, or it was not read.</p>;
  return (
    <ul className="study-notes">
      {answers.map(({ question, says }) => (
        <li key={question.id}>
          <Link to="/evidence/questions/$questionId" params={{ questionId: question.id }}>
            {question.plain}
          </Link>{" "}
          {says}
        </li>
      ))}
    </ul>
  );
}
