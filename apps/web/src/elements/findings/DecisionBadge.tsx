import { Icon } from "../Icon.tsx";
import { DECISION_LOOKS, type DecisionKind } from "./decisions.ts";
import "./findings.css";

interface DecisionBadgeProps {
  readonly decision: DecisionKind;
  /** "headline" once a page, "line" inside text and tables. */
  readonly size?: "headline" | "normal" | "line";
  /** Replaces the word, for example "Defer 21 days". */
  readonly word?: string;
}

/** Symbol, word and colour of a decision. */
export function DecisionBadge({ decision, size = "normal", word }: DecisionBadgeProps) {
  const look = DECISION_LOOKS[decision];
  return (
    <span className={`decision decision-${decision} decision-${size}`}>
      <Icon of={look.icon} size={size === "headline" ? 24 : size === "line" ? 16 : 20} />
      <span>{word ?? look.word}</span>
    </span>
  );
}
