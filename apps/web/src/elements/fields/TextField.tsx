import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { Field, type FieldWords } from "./Field.tsx";

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, "value" | "onChange" | "id">;

export interface TextFieldProps extends FieldWords, Native {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** A unit or a button inside the box, at its end. */
  readonly end?: ReactNode;
  /** A picture inside the box, at its start. */
  readonly start?: ReactNode;
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    hint,
    error,
    optional,
    hideLabel,
    value,
    onChange,
    inputRef,
    end,
    start,
    ...native
  } = props;
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      optional={optional ?? false}
      hideLabel={hideLabel ?? false}
    >
      {(ids) => (
        <div className="box">
          {start ? <span className="box-start">{start}</span> : null}
          <input
            type="text"
            autoComplete="off"
            {...native}
            {...ids}
            ref={inputRef}
            className="box-input"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {end ? <span className="box-end">{end}</span> : null}
        </div>
      )}
    </Field>
  );
}

interface TextAreaProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly onBlur?: () => void;
}

/** Several lines of free text. */
export function TextAreaField(props: TextAreaProps) {
  const { value, onChange, rows = 3, onBlur, ...words } = props;
  return (
    <Field {...words}>
      {(ids) => (
        <textarea
          {...ids}
          className="box box-area"
          rows={rows}
          value={value}
          onBlur={onBlur}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
