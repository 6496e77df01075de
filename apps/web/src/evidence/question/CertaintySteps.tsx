import type { Certainty } from "@anagen/evidence";

const DOWN = ["no step down", "one step down", "two steps down"] as const;

/** The five domains of GRADE with the evidence that moved each. */
export function CertaintySteps({ certainty }: { readonly certainty: Certainty }) {
  return (
    <dl className="question-steps">
      {certainty.steps.map(({ domain, down, because }) => (
        <div key={domain}>
          <dt>
            {domain}
            <span className={down === 0 ? "quiet small" : "small question-down"}>{DOWN[down]}</span>
          </dt>
          <dd>{because}</dd>
        </div>
      ))}
    </dl>
  );
}
