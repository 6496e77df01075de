import type { FactName } from "@anagen/treatment";
import type { ReactNode } from "react";

/** Ties a question to its fact, so that the list of what is missing can lead to it. */
export function Question({
  fact,
  children,
}: {
  readonly fact: FactName;
  readonly children: ReactNode;
}) {
  return (
    <div id={`question-${fact}`} className="question">
      {children}
    </div>
  );
}
