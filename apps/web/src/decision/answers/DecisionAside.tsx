import type { Screening } from "@anagen/treatment";
import { Link } from "@tanstack/react-router";
import { PlanLimits } from "../../assessment/live/LiveDecision.tsx";
import { MissingList } from "../../assessment/live/MissingList.tsx";
import { decisionWord, sentence } from "../../assessment/live/sentence.ts";
import { DecisionBadge } from "../../elements/findings/DecisionBadge.tsx";
import { todayHere } from "../../elements/records/days.ts";
import type { DecisionRecord } from "../record/decision.ts";
import "../../assessment/live/live.css";

/** What the rules suggest, on which assessment, what is missing, what limits a plan. */
export function DecisionAside({ record }: { readonly record: DecisionRecord }) {
  const { screening, assessmentId, assessmentVersion, rulesVersion } = record.body;
  return (
    <div className="live">
      <Suggestion screening={screening} day={record.at.slice(0, 10)} />
      <section className="live-part">
        <h2>
          Missing <span className="live-count figures">{screening.missing.length}</span>
        </h2>
        <MissingList missing={screening.missing} />
      </section>
      <PlanLimits codes={screening.planConstraints} />
      <p className="quiet small">
        Decided on{" "}
        <Link
          to="/patients/$patientId/assessments/$assessmentId"
          params={{ patientId: record.patientId, assessmentId }}
        >
          the assessment, version {assessmentVersion}
        </Link>
        , with rules of {rulesVersion}.
      </p>
    </div>
  );
}

function Suggestion({ screening, day }: { readonly screening: Screening; readonly day: string }) {
  const word = decisionWord(screening);
  return (
    <div className={`live-head decision-${screening.decision}`}>
      <p className="live-eyebrow">What the rules suggest</p>
      <DecisionBadge
        decision={screening.decision}
        size="headline"
        {...(word === null ? {} : { word })}
      />
      <p>{sentence(screening, day || todayHere())}</p>
    </div>
  );
}
