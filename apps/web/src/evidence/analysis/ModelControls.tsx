import { TAU2_METHODS, TEST_KINDS } from "@anagen/evidence";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import type { Model } from "./pool.ts";

const METHOD_WORDS: Readonly<Record<Model["method"], string>> = {
  EE: "EE: one true effect for all",
  DL: "DL: DerSimonian and Laird",
  HE: "HE: Hedges and Olkin",
  HS: "HS: Hunter and Schmidt",
  SJ: "SJ: Sidik and Jonkman",
  ML: "ML: maximum likelihood",
  REML: "REML: restricted maximum likelihood",
  EB: "EB: empirical Bayes",
  PM: "PM: Paule and Mandel",
};

const TEST_WORDS: Readonly<Record<Model["test"], string>> = {
  z: "z: normal",
  t: "t: Student",
  knha: "Knapp-Hartung, with its guard",
  adhoc: "Knapp-Hartung, never narrower",
};

const LEVELS = ["0.9", "0.95", "0.99"] as const;

interface ModelControlsProps {
  readonly model: Model;
  readonly onChange: (model: Model) => void;
}

/** Method, test and level; every choice recalculates at once. */
export function ModelControls({ model, onChange }: ModelControlsProps) {
  return (
    <fieldset className="board-model screen-only">
      <legend className="spoken">Model</legend>
      <SelectField
        label="Between studies"
        value={model.method}
        onChange={(method) => method && onChange({ ...model, method })}
        choices={TAU2_METHODS.map((value) => ({ value, label: METHOD_WORDS[value] }))}
      />
      <SelectField
        label="Interval and test"
        value={model.test}
        onChange={(test) => test && onChange({ ...model, test })}
        choices={TEST_KINDS.map((value) => ({ value, label: TEST_WORDS[value] }))}
      />
      <SelectField
        label="Level"
        value={LEVELS.find((one) => Number(one) === model.level) ?? null}
        onChange={(level) => level && onChange({ ...model, level: Number(level) })}
        choices={LEVELS.map((value) => ({ value, label: `${Math.round(Number(value) * 100)} %` }))}
      />
    </fieldset>
  );
}
