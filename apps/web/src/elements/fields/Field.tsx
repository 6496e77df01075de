import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Icon } from "../Icon.tsx";
import "./fields.css";

/** What every field says about itself. */
export interface FieldWords {
  readonly label: ReactNode;
  /** One short line below the label: what is meant, where to find it. */
  readonly hint?: ReactNode;
  /** Shown and read aloud; says what came and what is allowed. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** The label is read aloud only (search bars, table cells). */
  readonly hideLabel?: boolean;
}

export interface FieldIds {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface FieldProps extends FieldWords {
  readonly children: (ids: FieldIds) => ReactNode;
}

export function FieldError({
  id,
  error,
}: {
  readonly id: string;
  readonly error?: string | undefined;
}) {
  return (
    <div id={id} className="field-error" aria-live="polite">
      {error ? (
        <>
          <Icon of={CircleAlert} size={16} />
          <span>{error}</span>
        </>
      ) : null}
    </div>
  );
}

/** Label, hint, control and error of one field, tied together for screen readers. */
export function Field({ label, hint, error, optional, hideLabel, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : null, error ? errorId : null].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? "spoken" : "field-label"}>
        {label}
        {optional ? <span className="field-optional"> (optional)</span> : null}
      </label>
      {hint ? (
        <div id={hintId} className="field-hint">
          {hint}
        </div>
      ) : null}
      {children({
        id,
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": error ? true : undefined,
      })}
      <FieldError id={errorId} error={error} />
    </div>
  );
}
