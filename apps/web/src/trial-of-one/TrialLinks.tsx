import { Link } from "@tanstack/react-router";
import type { TrialOfOne } from "./trial-data.ts";
import { comparedWords, stateWords, titleOf } from "./trial-words.ts";
import "./trial-of-one.css";

interface TrialLinksProps {
  readonly patientId: string;
  readonly trials: readonly TrialOfOne[];
}

/** Trials in one person, each with what it compares and how it stands. */
export function TrialLinks({ patientId, trials }: TrialLinksProps) {
  return (
    <ul className="one-trial-list">
      {trials.map((trial) => (
        <li key={trial.id}>
          <Link
            to="/patients/$patientId/trials-of-one/$trialId"
            params={{ patientId, trialId: trial.id }}
          >
            {titleOf(trial.body.design)}
          </Link>
          <span className="quiet">
            {comparedWords(trial.body.design)} {stateWords(trial)}.
          </span>
        </li>
      ))}
    </ul>
  );
}
