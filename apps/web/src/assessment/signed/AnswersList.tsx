import type { Facts as FactsOfPerson } from "@anagen/treatment";
import { Facts } from "../../elements/findings/Finding.tsx";
import { QUESTION_STEPS } from "../questionnaire/steps.ts";
import { FACT_LABELS, factInWords, NOT_KNOWN } from "../words/facts-in-words.ts";

/** Every answer, in the order of the questions; what is not known stays visible. */
export function AnswersList({ facts }: { readonly facts: FactsOfPerson }) {
  return (
    <div className="answers">
      {QUESTION_STEPS.map((step) => (
        <section key={step.id}>
          <h3>{step.label}</h3>
          <Facts
            facts={step.facts.map((fact) => {
              const value = factInWords(facts, fact);
              return [
                FACT_LABELS[fact],
                value === NOT_KNOWN ? (
                  <span key={fact} className="quiet">
                    {value}
                  </span>
                ) : (
                  value
                ),
              ] as const;
            })}
          />
        </section>
      ))}
    </div>
  );
}
