import { DecisionBadge } from "../../elements/findings/DecisionBadge.tsx";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { DECISION_LOOKS } from "../../elements/findings/decisions.ts";
import { Facts } from "../../elements/findings/Finding.tsx";
import { GradeBadge } from "../../elements/findings/GradeBadge.tsx";
import { type Source, SourceList } from "../../elements/findings/SourceList.tsx";
import { shortDay } from "../../elements/records/days.ts";
import type { Reference, RuleRow } from "./rules-data.ts";

interface RuleEntryProps {
  readonly rule: RuleRow;
  readonly references: ReadonlyMap<string, Reference>;
}

function overrideInWords({ overridable, overridableAfterDays }: RuleRow): string {
  if (!overridable) return "No";
  return overridableAfterDays
    ? `By a clinician with a recorded reason, from day ${overridableAfterDays} after the event`
    : "By a clinician with a recorded reason, never in home use";
}

/** One rule: what it says and when, then what it rests on. */
export function RuleEntry({ rule, references }: RuleEntryProps) {
  const { basis, waitDays } = rule;
  const source = (id: string, against: boolean): Source => {
    const known = references.get(id);
    return {
      id: against ? `against-${id}` : id,
      title: known?.citation ?? id,
      detail: known?.where,
      grade: known?.grade,
      against,
    };
  };
  const word = DECISION_LOOKS[rule.decision].word;
  return (
    <li className="rule keep-together">
      <div className="rule-decision">
        <DecisionBadge
          decision={rule.decision}
          size="line"
          word={waitDays === null ? word : `${word} ${waitDays} days`}
        />
        <GradeBadge grade={basis.grade} />
      </div>
      <div>
        <p>
          <strong>When</strong> {rule.when}
        </p>
        <p className="quiet">{rule.because}</p>
        <Disclosure
          summary={
            <>
              Why? <span className="rule-id">{rule.id}</span>
            </>
          }
        >
          <div className="stack stack-close">
            <SourceList
              sources={[
                ...basis.sources.map((id) => source(id, false)),
                ...basis.against.map((id) => source(id, true)),
              ]}
            />
            <Facts
              facts={[
                ["Rule", rule.id],
                ["Reason code", rule.reason],
                ...(rule.until ? [["Until", rule.until] as const] : []),
                ["May be overridden", overrideInWords(rule)],
                [
                  "What speaks against it",
                  basis.against.length === 0 ? "No source listed" : "See the sources above",
                ],
                ["Reviewed", shortDay(basis.reviewed)],
              ]}
            />
          </div>
        </Disclosure>
      </div>
    </li>
  );
}
