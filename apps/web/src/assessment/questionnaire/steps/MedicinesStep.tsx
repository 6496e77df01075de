import { findMedicine, type Medication, suggestMedicines } from "@anagen/treatment";
import { Question } from "../Question.tsx";
import { MedicineRow } from "../rows/MedicineRow.tsx";
import { RowList } from "../rows/RowList.tsx";
import { type Offer, WordPicker } from "../rows/WordPicker.tsx";
import type { StepProps } from "../step-props.ts";

const MOST_OFFERS = 7;
/** A regimen is often known only by this word; the rules read it. */
const REGIMEN = "chemotherapy";

const medicinesFor = (typed: string): Offer[] => [
  ...suggestMedicines(typed, MOST_OFFERS).map(({ name, kind, medicine }) => ({
    value: medicine.generic,
    label: kind === "generic" ? medicine.generic : name,
    ...(kind === "generic" ? {} : { detail: medicine.generic }),
  })),
  ...(typed.length > 2 && REGIMEN.startsWith(typed.toLowerCase()) && findMedicine(REGIMEN) !== null
    ? [{ value: REGIMEN, label: REGIMEN, detail: "a regimen whose parts are not known" }]
    : []),
];

const withoutRepeats = (offers: readonly Offer[]): Offer[] => [
  ...new Map(offers.map((one) => [one.value, one])).values(),
];

export function MedicinesStep({ facts, change, screening, today }: StepProps) {
  return (
    <Question fact="medications">
      <RowList<Medication>
        label="Medicines, now and in the last months"
        hideLabel
        hint="Tablets, injections, creams; also what was bought without a prescription. Never stop a prescribed medicine for needling."
        rows={facts.medications}
        onChange={(next) => change(({ medications }) => ({ medications: next(medications) }))}
        rowName={(row) => row.name}
        noneLabel="No medicines"
        renderRow={(row, index, set) => (
          <MedicineRow
            row={row}
            set={set}
            screening={screening}
            path={`medications[${index}]`}
            today={today}
          />
        )}
        adder={
          <WordPicker
            label="Add a medicine"
            placeholder="Add a medicine: generic or brand name"
            offersFor={(typed) => withoutRepeats(medicinesFor(typed))}
            asTyped="Not in the table: it cannot be screened and goes to a clinician."
            onPick={(name) =>
              change(({ medications }) => ({
                medications: [...(medications ?? []), { name, stopped_days_ago: null }],
              }))
            }
          />
        }
      />
    </Question>
  );
}
