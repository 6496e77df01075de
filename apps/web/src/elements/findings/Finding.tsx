import type { ReactNode } from "react";
import { DecisionBadge } from "./DecisionBadge.tsx";
import type { DecisionKind } from "./decisions.ts";

interface FindingProps {
  readonly decision: DecisionKind;
  /** The badge's words where they say more: "Defer 21 days". */
  readonly word?: string;
  readonly title: ReactNode;
  /** One sentence. */
  readonly children?: ReactNode;
  /** The "why?" disclosure: fact used, rule, source and grade, date, what speaks against it. */
  readonly why?: ReactNode;
  /** The clinician's response. */
  readonly response?: ReactNode;
}

/** One finding on a decision card, between hairlines. */
export function Finding({ decision, word, title, children, why, response }: FindingProps) {
  return (
    <article className={`finding decision-${decision}`}>
      <DecisionBadge decision={decision} size="line" {...(word === undefined ? {} : { word })} />
      <h3>{title}</h3>
      {children ? <p>{children}</p> : null}
      {why}
      {response}
    </article>
  );
}

interface FactsProps {
  /** Label and value in reading order. */
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}

/** Short label and value pairs: fact used, rule, date of review. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
