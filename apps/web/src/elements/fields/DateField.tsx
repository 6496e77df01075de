import { Field, type FieldWords } from "./Field.tsx";

interface DateFieldProps extends FieldWords {
  /** ISO day, `2026-11-21`, or null when not known. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly min?: string;
  readonly max?: string;
}

/** A day, by the browser's own calendar. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, min, max, ...words } = props;
  return (
    <Field {...words}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          className="box box-date"
          value={value ?? ""}
          min={min}
          max={max}
          onChange={(event) => onChange(event.target.value === "" ? null : event.target.value)}
        />
      )}
    </Field>
  );
}
