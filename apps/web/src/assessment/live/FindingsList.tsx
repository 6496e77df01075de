import type { Facts, Finding as FindingOfRule } from "@anagen/treatment";
import { DECISION_LOOKS } from "../../elements/findings/decisions.ts";
import { Finding } from "../../elements/findings/Finding.tsx";
import { reasonTitle } from "../words/reasons.ts";
import { isMissingAnswer } from "./sentence.ts";
import { WhyFinding } from "./WhyFinding.tsx";

/** Stable over typing, so that a finding that stays does not move. */
export const findingKey = (finding: FindingOfRule): string =>
  `${finding.rule} ${finding.reason} ${finding.facts.join(" ")} ${finding.because.slice(0, 40)}`;

/** "Defer 21 days" where the finding has a date. */
export function findingWord(finding: FindingOfRule): string | undefined {
  if (finding.decision === "proceed") return "Note";
  if (finding.decision !== "defer" || finding.waitDays === null) return undefined;
  return `${DECISION_LOOKS.defer.word} ${finding.waitDays} days`;
}

interface FindingsListProps {
  readonly findings: readonly FindingOfRule[];
  readonly facts: Facts;
}

/** Findings in order of strictness, each with its "why?"; missing answers are listed elsewhere. */
export function FindingsList({ findings, facts }: FindingsListProps) {
  const shown = findings.filter((one) => !isMissingAnswer(one));
  if (shown.length === 0) return <p className="quiet">No rule speaks against it so far.</p>;
  return (
    <div className="live-findings">
      {shown.map((one) => {
        const word = findingWord(one);
        return (
          <div key={findingKey(one)} className="live-finding">
            <Finding
              decision={one.decision}
              {...(word === undefined ? {} : { word })}
              title={reasonTitle(one.reason)}
              why={<WhyFinding finding={one} facts={facts} />}
            >
              {one.because}
            </Finding>
          </div>
        );
      })}
    </div>
  );
}
