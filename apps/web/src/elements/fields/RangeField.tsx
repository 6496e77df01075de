import { type ReactNode, useId } from "react";
import type { FieldWords } from "./Field.tsx";
import { NumberField } from "./NumberField.tsx";
import "./range-field.css";

interface RangeFieldProps extends Omit<FieldWords, "optional" | "hideLabel" | "hint" | "label"> {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  /** What may be typed. */
  readonly min: number;
  readonly max: number;
  /** Where the slider ends; typed numbers may lie beyond. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly whole?: boolean;
  /** A range drawn on the track: what is usual, or advised. */
  readonly band?: { readonly low: number; readonly high: number } | undefined;
  /** One short line below. */
  readonly note?: ReactNode;
  /** Read aloud after the label, where two fields of one name stand side by side. */
  readonly of?: string;
  readonly onChange: (value: number) => void;
}

/** One number by slider or typed, with room for a note. */
export function RangeField(props: RangeFieldProps) {
  const { label, unit, value, min, max, from, to, step, band, note, of, onChange } = props;
  const id = useId();
  const share = (at: number) =>
    `${((Math.min(Math.max(at, from), to) - from) / (to - from)) * 100}%`;
  const name = of ? `${label}, ${of}` : label;
  return (
    <div className="range-field">
      <NumberField
        label={
          <>
            {label}
            {of ? <span className="spoken">, {of}</span> : null}
          </>
        }
        unit={unit}
        min={min}
        max={max}
        whole={props.whole ?? false}
        value={value}
        error={props.error}
        onChange={(next) => next !== null && onChange(next)}
      />
      <div className="range-track">
        {band ? (
          <span
            className="range-band"
            style={{
              insetInlineStart: share(band.low),
              insetInlineEnd: `calc(100% - ${share(band.high)})`,
            }}
          />
        ) : null}
        <input
          type="range"
          aria-label={`${name}, slider`}
          aria-describedby={note ? `${id}-note` : undefined}
          aria-valuetext={`${value} ${unit}`}
          min={from}
          max={to}
          step={step}
          value={Math.min(Math.max(value, from), to)}
          onChange={(event) => onChange(rounded(event.target.valueAsNumber))}
        />
      </div>
      {note ? (
        <p className="range-note" id={`${id}-note`}>
          {note}
        </p>
      ) : null}
    </div>
  );
}

/** Steps of 0.05 add up to 0.15000000000000002; nobody means that. */
const rounded = (value: number): number => Number(value.toPrecision(6));
