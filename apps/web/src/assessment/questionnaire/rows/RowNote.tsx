import type { Screening } from "@anagen/treatment";
import { DecisionBadge } from "../../../elements/findings/DecisionBadge.tsx";
import { findingKey, findingWord } from "../../live/FindingsList.tsx";
import { isMissingAnswer } from "../../live/sentence.ts";
import { reasonTitle } from "../../words/reasons.ts";

/** What one row leads to: the findings that use it, in one line each. */
export function RowNote({
  screening,
  path,
}: {
  readonly screening: Screening;
  readonly path: string;
}) {
  const findings = screening.findings.filter(
    (one) =>
      !isMissingAnswer(one) &&
      one.rule !== "H-ESC" &&
      one.facts.some((fact) => fact === path || fact.startsWith(`${path}.`)),
  );
  if (findings.length === 0) return null;
  return (
    <ul className="row-notes">
      {findings.map((one) => (
        <li key={findingKey(one)}>
          <DecisionBadge
            decision={one.decision}
            size="line"
            word={`${findingWord(one) ?? ""}${findingWord(one) ? ": " : ""}${reasonTitle(one.reason)}`}
          />
        </li>
      ))}
    </ul>
  );
}
