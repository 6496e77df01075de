import { SENSITIVITIES, type Sensitivity } from "@anagen/evidence";
import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";

const WORDS: Readonly<Record<Sensitivity | "none", { label: string; hint: string }>> = {
  none: {
    label: "As planned",
    hint: "Only trials with a usable spread that pass the checks.",
  },
  "sd-from-p": {
    label: "Spread from p",
    hint: "A missing SD is worked out from the printed p-value.",
  },
  "any-responder-scale": {
    label: "Mixed scales",
    hint: "Improvement on any declared scale counts as the same.",
  },
  "with-integrity-faults": {
    label: "With doubtful trials",
    hint: "Trials whose numbers do not add up come in.",
  },
};

interface SensitivityFieldProps {
  readonly value: Sensitivity | null;
  readonly onChange: (value: Sensitivity | null) => void;
}

/** The primary analysis, or one named departure from it. */
export function SensitivityField({ value, onChange }: SensitivityFieldProps) {
  return (
    <div className="screen-only">
      <ChoiceGroup
        label="Which analysis"
        stacked
        value={value ?? "none"}
        onChange={(next) => onChange(next === null || next === "none" ? null : next)}
        choices={(["none", ...SENSITIVITIES] as const).map((id) => ({ value: id, ...WORDS[id] }))}
      />
    </div>
  );
}
