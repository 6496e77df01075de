import type { Certainty } from "@anagen/evidence";
import { Term } from "../elements/findings/Term.tsx";

const STEPS = ["very low", "low", "moderate", "high"] as const;

const MEANING =
  "How sure one can be of an answer, in the terms of GRADE: very low, low, moderate or high. It starts from the kind of studies and goes down for bias, disagreement, indirectness, few people and missing results. A proposal for a person to confirm.";

interface CertaintyBadgeProps {
  readonly level: Certainty["level"];
  /** With the word explained; once a page is enough. */
  readonly explained?: boolean;
}

/** Certainty as a word with four dots. */
export function CertaintyBadge({ level, explained }: CertaintyBadgeProps) {
  const full = STEPS.indexOf(level) + 1;
  return (
    <span className="certainty">
      <span className="certainty-dots" aria-hidden="true">
        {STEPS.map((step, i) => (
          <span
            key={step}
            className={i < full ? "certainty-dot certainty-full" : "certainty-dot"}
          />
        ))}
      </span>
      <span>
        {explained ? <Term meaning={MEANING}>Certainty</Term> : "Certainty"}: {level}
      </span>
    </span>
  );
}
