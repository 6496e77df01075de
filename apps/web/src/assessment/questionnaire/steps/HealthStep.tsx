import type { HealthCondition } from "@anagen/treatment";
import { MultiChoice } from "../../../elements/fields/MultiChoice.tsx";
import { matchesWords } from "../../../elements/fields/matching.ts";
import { ILLNESSES } from "../../words/conditions.ts";
import { SIGNS } from "../../words/findings.ts";
import { wordLabel } from "../../words/word-labels.ts";
import { Question } from "../Question.tsx";
import { IllnessRow } from "../rows/IllnessRow.tsx";
import { RowList } from "../rows/RowList.tsx";
import { type Offer, WordPicker } from "../rows/WordPicker.tsx";
import type { StepProps } from "../step-props.ts";

const MOST_OFFERS = 7;

const illnessesFor = (typed: string): Offer[] =>
  ILLNESSES.filter((one) => matchesWords(typed, one)).slice(0, MOST_OFFERS);

const STATUSES_TO_ASK = new Set(["diabetes", "eczema", "psoriasis", "lupus", "keloid-history"]);

export function HealthStep({ facts, change, screening }: StepProps) {
  return (
    <>
      <Question fact="conditions">
        <RowList<HealthCondition>
          label="Illnesses, now and in the past"
          hideLabel
          hint="Skin, blood, heart, diabetes, infections, cancer, scars, and those of the family where they bear on scars."
          rows={facts.conditions}
          onChange={(next) => change(({ conditions }) => ({ conditions: next(conditions) }))}
          rowName={(row) => wordLabel(row.name)}
          noneLabel="No illnesses"
          renderRow={(row, index, set) => (
            <IllnessRow
              row={row}
              set={set}
              screening={screening}
              path={`conditions[${index}]`}
              statusMatters={STATUSES_TO_ASK.has(row.name)}
            />
          )}
          adder={
            <WordPicker
              label="Add an illness"
              placeholder="Add an illness: type its name"
              offersFor={illnessesFor}
              asTyped="Not in the table: it cannot be screened and goes to a clinician."
              onPick={(name) =>
                change(({ conditions }) => ({ conditions: [...(conditions ?? []), { name }] }))
              }
            />
          }
        />
      </Question>
      <Question fact="systemicSigns">
        <MultiChoice
          label="Signs of a general illness"
          choices={SIGNS}
          value={
            facts.systemicSigns === null
              ? null
              : SIGNS.map((one) => one.value).filter((word) => facts.systemicSigns?.includes(word))
          }
          onChange={(signs) =>
            change(() => ({ systemicSigns: signs === null ? null : [...signs] }))
          }
          noneLabel="None of these"
          notKnown
        />
      </Question>
    </>
  );
}
