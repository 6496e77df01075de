import { useId } from "react";
import type { Choice } from "./choice.ts";
import { FieldError, type FieldWords } from "./Field.tsx";
import "./fields.css";

interface ChoiceGroupProps<V extends string> extends FieldWords {
  readonly value: V | null;
  /** null: "not known" was chosen. */
  readonly onChange: (value: V | null) => void;
  readonly choices: readonly Choice<V>[];
  /** Offers "Not known" as an answer of its own; a text replaces the words. */
  readonly notKnown?: boolean | string;
  /** Whether null was answered ("not known") or nothing was answered yet. */
  readonly answered?: boolean;
  /** Under each other, with hints; otherwise side by side. */
  readonly stacked?: boolean;
}

/** One answer out of a few, as large chips on radio buttons. */
export function ChoiceGroup<V extends string>(props: ChoiceGroupProps<V>) {
  const { label, hint, error, optional, hideLabel, value, onChange, choices, notKnown, stacked } =
    props;
  const id = useId();
  const unknownChosen = value === null && (props.answered ?? false);
  return (
    <fieldset
      className="field"
      aria-describedby={
        [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].join(" ").trim() || undefined
      }
    >
      <legend className={hideLabel ? "spoken" : "field-label"}>
        {label}
        {optional ? <span className="field-optional"> (optional)</span> : null}
      </legend>
      {hint ? (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      ) : null}
      <div className={stacked ? "chips chips-stacked" : "chips"}>
        {choices.map((choice) => (
          <label key={choice.value} className="chip">
            <input
              type="radio"
              name={id}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint ? <small>{choice.hint}</small> : null}
            </span>
          </label>
        ))}
        {notKnown ? (
          <label className="chip chip-unknown">
            <input type="radio" name={id} checked={unknownChosen} onChange={() => onChange(null)} />
            <span>{typeof notKnown === "string" ? notKnown : "Not known"}</span>
          </label>
        ) : null}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}

interface YesNoProps
  extends Omit<ChoiceGroupProps<"yes" | "no">, "value" | "onChange" | "choices"> {
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}

const YES_NO: readonly Choice<"yes" | "no">[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** Yes, no, or not known: three different answers. */
export function YesNoField({ value, onChange, ...rest }: YesNoProps) {
  return (
    <ChoiceGroup
      notKnown
      {...rest}
      choices={YES_NO}
      value={value === null ? null : value ? "yes" : "no"}
      onChange={(next) => onChange(next === null ? null : next === "yes")}
    />
  );
}
