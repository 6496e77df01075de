import { type Facts, PLAN_CODE_TEXTS, type Screening } from "@anagen/treatment";
import { DecisionBadge } from "../../elements/findings/DecisionBadge.tsx";
import { FindingsList } from "./FindingsList.tsx";
import { MissingList } from "./MissingList.tsx";
import { decisionWord, sentence } from "./sentence.ts";
import "./live.css";

interface LiveDecisionProps {
  readonly screening: Screening;
  readonly facts: Facts;
  readonly today: string;
  readonly onJump?: (path: string) => void;
}

/** The decision card: headline, one sentence, what is missing, findings, limits for a plan. */
export function LiveDecision({ screening, facts, today, onJump }: LiveDecisionProps) {
  const word = decisionWord(screening);
  return (
    <div className={`live decision-${screening.decision}`}>
      <div className="live-head">
        <p className="live-eyebrow">What the rules suggest</p>
        <DecisionBadge
          key={screening.decision}
          decision={screening.decision}
          size="headline"
          {...(word === null ? {} : { word })}
        />
        <p>{sentence(screening, today)}</p>
      </div>
      <section className="live-part">
        <h2>
          Missing <span className="live-count figures">{screening.missing.length}</span>
        </h2>
        <MissingList missing={screening.missing} {...(onJump ? { onJump } : {})} />
      </section>
      <section className="live-part">
        <h2>Findings</h2>
        <FindingsList findings={screening.findings} facts={facts} />
      </section>
      <PlanLimits codes={screening.planConstraints} />
      <p className="quiet small">Decision support: the clinician decides.</p>
    </div>
  );
}

/** What limits a plan, in words. */
export function PlanLimits({ codes }: { readonly codes: Screening["planConstraints"] }) {
  if (codes.length === 0) return null;
  return (
    <section className="live-part">
      <h2>Limits for a plan</h2>
      <ul className="limits">
        {codes.map((code) => (
          <li key={code}>{PLAN_CODE_TEXTS[code]}</li>
        ))}
      </ul>
    </section>
  );
}
