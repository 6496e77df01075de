import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import type { Answer, ConsentPoint } from "./consent-data.ts";

interface ConsentPointsProps {
  readonly points: readonly ConsentPoint[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly onAnswer: (point: string, answer: Answer) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** Every point of a text, each explained in plain words and answered by itself. */
export function ConsentPoints({ points, answers, onAnswer, errors }: ConsentPointsProps) {
  return (
    <ol className="consent-points">
      {points.map(({ id, title, text, statement, optional }) => (
        <li key={id} className={answers[id] === undefined ? "consent-point" : "consent-point done"}>
          <h3>{title}</h3>
          <p>{text}</p>
          {optional ? (
            <ChoiceGroup<Answer>
              label={statement}
              hint="Saying no here changes nothing in the treatment."
              value={answers[id] ?? null}
              onChange={(answer) => answer !== null && onAnswer(id, answer)}
              choices={[
                { value: "agree", label: "I agree" },
                { value: "decline", label: "I do not agree" },
              ]}
              error={errors[id]}
            />
          ) : (
            <ChoiceGroup<Answer>
              label={statement}
              value={answers[id] ?? null}
              onChange={(answer) => answer !== null && onAnswer(id, answer)}
              choices={[
                { value: "agree", label: "I have read and agree" },
                { value: "decline", label: "I do not agree" },
              ]}
              error={errors[id]}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
