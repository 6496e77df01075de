import type { Plan } from "@anagen/treatment";
import { Backing } from "../../elements/findings/Backing.tsx";
import { Section } from "../../elements/structure/Columns.tsx";
import { listed } from "./in-words.ts";

/** Treatments beside needling, each with its timing; and the numbing product against its caps. */
export function CoTherapySection({ plan }: { readonly plan: Plan }) {
  const { coTherapy } = plan.protocol;
  const { anaesthetic } = plan;
  if (coTherapy.length === 0 && anaesthetic === null) return null;
  return (
    <Section title="Used beside it">
      <ul className="plan-lines">
        {coTherapy.map(({ name, timing, notes, inPlan, grade, sources }) => (
          <li key={name} className="keep-together">
            <h3>
              {listed(name)}
              {inPlan ? null : <span className="plan-tag">Not in this plan</span>}
            </h3>
            <p>{timing}</p>
            <p className="quiet">{notes}</p>
            <Backing grade={grade} sources={sources} summary="Sources" about={listed(name)} />
          </li>
        ))}
        {anaesthetic ? (
          <li className="keep-together">
            <h3>
              Numbing product
              <span className="plan-tag">{NUMBING[anaesthetic.status]}</span>
            </h3>
            {anaesthetic.substances.map(({ substance, mg, capMg }) => (
              <p key={substance} className="figures">
                {listed(substance)}: {mg} mg of at most {Math.round(capMg)} mg
              </p>
            ))}
            {anaesthetic.notes.map((note) => (
              <p key={note} className="quiet">
                {note}
              </p>
            ))}
            <Backing
              grade={anaesthetic.grade}
              sources={anaesthetic.sources}
              summary="Sources"
              about="numbing product"
            />
          </li>
        ) : null}
      </ul>
    </Section>
  );
}

const NUMBING = {
  "within-caps": "Within its caps",
  "above-caps": "Above its caps",
  "cannot-check": "Cannot be checked yet",
} as const;
