import { type QuestionResult, showTrial } from "@anagen/evidence";
import { Link } from "@tanstack/react-router";
import { Section } from "../../elements/structure/Columns.tsx";
import { DOMAINS, judgedOf, overallOf } from "../bias/judgements.ts";
import { LightKey, TrafficLight } from "../bias/TrafficLight.tsx";
import { trialName } from "../trial-names.ts";

/** Risk of bias of every trial that fits: as recorded in print, and as judged in this window. */
export function LightsTable({ riskOfBias }: { readonly riskOfBias: QuestionResult["riskOfBias"] }) {
  if (riskOfBias.length === 0) return null;
  return (
    <Section
      title="Risk of bias"
      lede="No RoB 2 judgement of these trials was seen in print, so none is shown as if it were known. Open a trial to judge it; your judgements then stand here, in this window only."
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className="lights" aria-label="Risk of bias, trial by trial" tabIndex={0}>
        <table>
          <caption className="spoken">Risk of bias, trial by trial</caption>
          <thead>
            <tr>
              <th scope="col">Trial</th>
              <th scope="col">In print</th>
              {DOMAINS.map(({ id, word }) => (
                <th key={id} scope="col">
                  {word}
                </th>
              ))}
              <th scope="col">Overall</th>
            </tr>
          </thead>
          <tbody>
            {riskOfBias.map(({ trial: id, judgement }) => {
              const judged = judgedOf(id);
              return (
                <tr key={id}>
                  <th scope="row">
                    <Link to="/evidence/trials/$studyId" params={{ studyId: id }}>
                      {trialName(id)}
                    </Link>
                  </th>
                  <td>{judgement}</td>
                  {showTrial(id).trial.randomised ? (
                    <>
                      {DOMAINS.map((domain) => (
                        <td key={domain.id}>
                          <TrafficLight judgement={judged[domain.id]} />
                        </td>
                      ))}
                      <td>
                        <TrafficLight judgement={overallOf(judged)} />
                      </td>
                    </>
                  ) : (
                    <td colSpan={DOMAINS.length + 1} className="quiet">
                      not described as randomised: RoB 2 does not apply
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <LightKey />
    </Section>
  );
}
