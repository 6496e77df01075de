import type { QuestionResult } from "@anagen/evidence";
import { Link } from "@tanstack/react-router";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { trialName } from "../trial-names.ts";

type Excluded = QuestionResult["excluded"];
type Stage = Excluded[number]["stage"];

interface FlowSectionProps {
  readonly flow: QuestionResult["flow"];
  readonly excluded: Excluded;
}

/** From all records to the pool: the boxes of a PRISMA flow, each loss with its trials and reasons. */
export function FlowSection({ flow, excluded }: FlowSectionProps) {
  const lost = (stage: Stage) => excluded.filter((one) => one.stage === stage);
  const steps: readonly [number, string, string, Excluded][] = [
    [flow.identified, "studies on record", "not read", lost("not seen")],
    [flow.screened, "studies read", "about another question", lost("other question")],
    [
      flow.eligible,
      "trials that fit the question",
      "without a usable number",
      lost("no usable result"),
    ],
  ];
  return (
    <Section
      title="From all studies to these"
      lede="How the literature was searched before the studies were recorded is not known here, so the flow begins with the records."
    >
      <ol className="flow">
        {steps.map(([count, what, loss, gone]) => (
          <li key={what}>
            <p className="flow-box">
              <strong className="figures">{count}</strong> {what}
            </p>
            <div className="flow-loss">
              {gone.length === 0 ? (
                <p className="quiet">0 {loss}</p>
              ) : (
                <Disclosure
                  summary={
                    <>
                      {gone.length} {loss}
                    </>
                  }
                >
                  <ul className="question-list">
                    {gone.map(({ trial, why }) => (
                      <li key={trial}>
                        <Link to="/evidence/trials/$studyId" params={{ studyId: trial }}>
                          {trialName(trial)}
                        </Link>{" "}
                        <span className="quiet">{why}</span>
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              )}
            </div>
          </li>
        ))}
        <li>
          <p className="flow-box flow-end">
            <strong className="figures">{flow.included}</strong>{" "}
            {flow.included === 1 ? "trial with a usable number" : "trials with a usable number"}
          </p>
        </li>
      </ol>
    </Section>
  );
}
