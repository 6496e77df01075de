import { QUESTIONS, RESPONDER_SCALES } from "@anagen/evidence";
import { Section } from "../../elements/structure/Columns.tsx";

/** What counts as a response, for questions that count people. */
export function ScalesSection({ id }: { readonly id: string }) {
  const question = QUESTIONS.find((one) => one.id === id);
  if (question?.outcome.kind !== "responders") return null;
  const { scales } = question.outcome;
  const asked = RESPONDER_SCALES.filter((scale) => scales.includes(scale.id));
  const families = new Set(asked.map(({ family }) => family));
  const near = RESPONDER_SCALES.filter(
    (scale) => families.has(scale.family) && !scales.includes(scale.id),
  );
  return (
    <Section
      title="What counts as a response"
      lede="Trials count people on scales of their own. Only people on the same declared scale are pooled."
    >
      <ul className="question-list">
        {asked.map((scale) => (
          <li key={scale.id}>
            <strong>Counted here:</strong> {scale.meaning}.
          </li>
        ))}
        {near.map((scale) => (
          <li key={scale.id} className="quiet">
            Not the same, and only in “Mixed scales”: {scale.meaning}.
          </li>
        ))}
      </ul>
    </Section>
  );
}
