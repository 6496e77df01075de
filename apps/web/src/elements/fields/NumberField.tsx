import { type InputHTMLAttributes, useState } from "react";
import type { FieldWords } from "./Field.tsx";
import { numberFrom } from "./number-text.ts";
import { TextField } from "./TextField.tsx";

type Native = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "value" | "onChange" | "id" | "min" | "max" | "step"
>;

interface NumberFieldProps extends FieldWords, Native {
  /** null is "not known". */
  readonly value: number | null;
  /** Called with null when emptied; not called while the text is no number or out of bounds. */
  readonly onChange: (value: number | null) => void;
  /** Shown at the end of the box: "mm", "days". */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

function refusal(value: number | null, props: NumberFieldProps): string | undefined {
  const { min, max, whole, unit } = props;
  const units = unit ? ` ${unit}` : "";
  if (value === null) return "This is not a number. Write digits, with a comma or a point.";
  if (whole && !Number.isInteger(value)) return "A whole number is needed here.";
  if (min !== undefined && value < min) return `Not less than ${min}${units}.`;
  if (max !== undefined && value > max) return `Not more than ${max}${units}.`;
  return undefined;
}

/** A number with its unit; accepts comma or point, keeps what was typed when it cannot be used. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, unit, min: _min, max: _max, whole, error, ...rest } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? "" : String(value));
  const own = typed === null || typed.trim() === "" ? undefined : refusal(numberFrom(typed), props);
  return (
    <TextField
      {...rest}
      inputMode={whole ? "numeric" : "decimal"}
      value={text}
      error={own ?? error}
      end={unit}
      onChange={(next) => {
        setTyped(next);
        if (next.trim() === "") onChange(null);
        else {
          const number = numberFrom(next);
          if (number !== null && refusal(number, props) === undefined) onChange(number);
        }
      }}
      onBlur={(event) => {
        // A usable number is shown as it is kept; anything else stays as typed, with its error.
        if (own === undefined) setTyped(null);
        rest.onBlur?.(event);
      }}
    />
  );
}
