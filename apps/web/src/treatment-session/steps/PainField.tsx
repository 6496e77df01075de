import { ChoiceGroup } from "../../elements/fields/ChoiceGroup.tsx";
import type { SessionStepProps } from "./step-props.ts";

interface PainFieldProps extends SessionStepProps {
  readonly when: "before" | "during" | "after";
  readonly label: string;
}

const SCORES = Array.from({ length: 11 }, (_, score) => ({
  value: String(score),
  label: String(score),
}));

/** Pain from 0 (none) to 10 (the worst one can think of), by one tap. */
export function PainField({ when, label, parts, change }: PainFieldProps) {
  const score = parts.pain[when];
  return (
    <ChoiceGroup
      label={label}
      hint="0 is none, 10 the worst one can think of."
      value={score === null || score === undefined ? null : String(score)}
      onChange={(chosen) =>
        change(({ pain }) => ({
          pain: { ...pain, [when]: chosen === null ? null : Number(chosen) },
        }))
      }
      choices={SCORES}
    />
  );
}
