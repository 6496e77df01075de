import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { NumberField } from "../elements/fields/NumberField.tsx";
import { TextAreaField, TextField } from "../elements/fields/TextField.tsx";
import {
  FEWEST_THAT_CAN_TELL,
  MOST_PAIRS,
  type Planned,
  type Typed,
  withFactor,
} from "./design-form.ts";
import { whyWords } from "./trial-words.ts";

interface DesignFieldsProps {
  readonly typed: Typed;
  readonly planned: Planned;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (typed: Typed) => void;
}

/** What is compared, between what, how often and by what measure. */
export function DesignFields({ typed, planned, problems, onChange }: DesignFieldsProps) {
  const set = (part: Partial<Typed>) => onChange({ ...typed, ...part });
  const isDepth = typed.factor === "depth";
  const unit = isDepth ? "mm" : "days";
  return (
    <>
      <ChoiceGroup
        label="What is compared"
        value={typed.factor}
        onChange={(factor) => factor !== null && onChange(withFactor(typed, factor, planned))}
        choices={[
          { value: "depth", label: "Depth" },
          { value: "interval", label: "Interval between sessions" },
        ]}
      />
      <ChoiceGroup
        stacked
        label="Between what"
        error={problems["unit"]}
        value={typed.unit}
        onChange={(chosen) => chosen !== null && set({ unit: chosen })}
        choices={[
          ...(isDepth
            ? [{ value: "halves" as const, label: "Halves of the scalp", hint: "In one session" }]
            : []),
          { value: "periods" as const, label: "Periods", hint: "One after the other" },
        ]}
      />
      <ul className="one-trial-why">
        {whyWords(typed).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="one-trial-numbers">
        <NumberField
          key={`a-${typed.factor}`}
          label={isDepth ? "One depth" : "One interval"}
          hint={`The plan has ${isDepth ? `${planned.depthMm} mm` : `${planned.intervalDays} days`}.`}
          unit={unit}
          error={problems["a"]}
          value={typed.a}
          onChange={(a) => set({ a })}
        />
        <NumberField
          key={`b-${typed.factor}`}
          label={isDepth ? "The other depth" : "The other interval"}
          hint={isDepth ? "1.5 mm at most." : "Whole days, 7 or more."}
          unit={unit}
          error={problems["b"]}
          value={typed.b}
          onChange={(b) => set({ b })}
        />
        <NumberField
          label={typed.unit === "halves" ? "Sessions" : "Pairs of periods"}
          hint={`From 1 to ${MOST_PAIRS}.`}
          whole
          min={1}
          max={MOST_PAIRS}
          unit={typed.unit === "halves" ? "sessions" : "pairs"}
          error={problems["pairs"]}
          value={typed.pairs}
          onChange={(pairs) => set({ pairs })}
        />
      </div>
      <p className="quiet">
        Fewer than {FEWEST_THAT_CAN_TELL} pairs cannot tell a difference from chance, however large
        it is. A session that departs from its plan still asks for the reason.
      </p>
      <div className="one-trial-numbers">
        <TextField
          label="What is measured in each"
          maxLength={120}
          error={problems["measure"]}
          value={typed.measure}
          onChange={(measure) => set({ measure })}
        />
        <TextField
          label="In which unit"
          maxLength={30}
          error={problems["measureUnit"]}
          value={typed.measureUnit}
          onChange={(measureUnit) => set({ measureUnit })}
        />
      </div>
      <TextAreaField
        label="The question, in plain words"
        rows={2}
        error={problems["question"]}
        value={typed.question}
        onChange={(question) => set({ question })}
      />
    </>
  );
}
