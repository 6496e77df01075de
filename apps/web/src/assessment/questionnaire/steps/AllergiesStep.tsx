import { matchesWords } from "../../../elements/fields/matching.ts";
import { ALLERGIES } from "../../words/findings.ts";
import { wordLabel } from "../../words/word-labels.ts";
import { Question } from "../Question.tsx";
import { RowList } from "../rows/RowList.tsx";
import { RowNote } from "../rows/RowNote.tsx";
import { type Offer, WordPicker } from "../rows/WordPicker.tsx";
import type { StepProps } from "../step-props.ts";
import { PregnancyQuestions } from "./PregnancyQuestions.tsx";

const MOST_OFFERS = 7;

const allergiesFor = (typed: string): Offer[] =>
  ALLERGIES.filter((one) => matchesWords(typed, one)).slice(0, MOST_OFFERS);

interface AllergyRow {
  readonly name: string;
}

/** Allergies alone, as they are asked again before each session. */
export function AllergyRows({ facts, change, screening }: StepProps) {
  const rows = facts.allergies?.map((name): AllergyRow => ({ name })) ?? null;
  return (
    <Question fact="allergies">
      <RowList<AllergyRow>
        label="Allergies"
        hint="Metals, local anaesthetics and antiseptics matter most here."
        rows={rows}
        onChange={(next) =>
          change(({ allergies }) => ({
            allergies:
              next(allergies?.map((name) => ({ name })) ?? null)?.map((row) => row.name) ?? null,
          }))
        }
        rowName={(row) => wordLabel(row.name)}
        noneLabel="No allergies"
        renderRow={(row, index) => (
          <>
            <strong>{wordLabel(row.name)}</strong>
            <RowNote screening={screening} path={`allergies[${index}]`} />
          </>
        )}
        adder={
          <WordPicker
            label="Add an allergy"
            placeholder="Add an allergy: metal, medicine, food"
            offersFor={allergiesFor}
            asTyped="Not in the table: it cannot be screened and goes to a clinician."
            onPick={(name) =>
              change(({ allergies }) => ({
                allergies: [...new Set([...(allergies ?? []), name])],
              }))
            }
          />
        }
      />
    </Question>
  );
}

export function AllergiesStep(props: StepProps) {
  return (
    <>
      <AllergyRows {...props} />
      <PregnancyQuestions {...props} />
    </>
  );
}
