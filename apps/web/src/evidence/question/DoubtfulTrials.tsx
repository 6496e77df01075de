import { type StudyEffect, showTrial } from "@anagen/evidence";
import { Link } from "@tanstack/react-router";
import { Section } from "../../elements/structure/Columns.tsx";
import { countOf, DoubtCount } from "../doubts.tsx";
import { trialName } from "../trial-names.ts";

/** The trials in the pool with their doubts: what the number rests on. */
export function DoubtfulTrials({ effects }: { readonly effects: readonly StudyEffect[] }) {
  if (effects.length === 0) return null;
  return (
    <Section title="Doubts about these trials">
      <ul className="question-list">
        {effects.map(({ trial: id, how }) => {
          const { trial, checks } = showTrial(id);
          return (
            <li key={id}>
              <p>
                <Link to="/evidence/trials/$studyId" params={{ studyId: id }}>
                  {trialName(id)}
                </Link>{" "}
                <span className="quiet">Its effect: {how}.</span>
              </p>
              <p className="doubts">
                <DoubtCount result="fail" count={countOf(checks, "fail")} />
                <DoubtCount result="cannot check" count={countOf(checks, "cannot check")} />
                <DoubtCount result="pass" count={countOf(checks, "pass")} />
              </p>
              {trial.doubts.length > 0 ? (
                <p className="quiet">Noted while reading: {trial.doubts.join(" ")}</p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
