import type { Choice } from "./choice.ts";
import { Field, type FieldWords } from "./Field.tsx";

interface SelectFieldProps<V extends string> extends FieldWords {
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
  readonly choices: readonly Choice<V>[];
  /** The words for null: "Not known", "Any". Without it null cannot be chosen again. */
  readonly none?: string;
}

/** One of many (more than seven); for fewer use ChoiceGroup. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { value, onChange, choices, none, ...words } = props;
  return (
    <Field {...words}>
      {(ids) => (
        <select
          {...ids}
          className="box box-select"
          value={value ?? ""}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            onChange(chosen ? chosen.value : null);
          }}
        >
          {none !== undefined || value === null ? (
            <option value="" disabled={none === undefined}>
              {none ?? "Choose…"}
            </option>
          ) : null}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
