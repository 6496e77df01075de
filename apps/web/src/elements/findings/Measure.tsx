import type { ReactNode } from "react";
import "./findings.css";

interface MeasureProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly unit?: string;
  /** "95 % interval 8.1 to 16.9" or the allowed range. */
  readonly interval?: ReactNode;
  /** Method and what it rests on; put a Disclosure here for more. */
  readonly basis?: ReactNode;
}

/** A number that never stands alone: value, unit, interval and what it rests on. */
export function Measure({ label, value, unit, interval, basis }: MeasureProps) {
  return (
    <div className="measure">
      <div className="measure-label">{label}</div>
      <div className="measure-value figures">
        {value}
        {unit ? <span className="measure-unit"> {unit}</span> : null}
      </div>
      {interval ? <div className="measure-interval figures">{interval}</div> : null}
      {basis ? <div className="measure-interval">{basis}</div> : null}
    </div>
  );
}
