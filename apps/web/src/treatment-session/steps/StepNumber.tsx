import { Minus, Plus } from "lucide-react";
import { Icon } from "../../elements/Icon.tsx";
import "./step-number.css";

interface StepNumberProps {
  readonly label: string;
  /** Read aloud after the label. */
  readonly of: string;
  readonly unit: string;
  readonly value: number | null;
  readonly planned: number | null;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number by two thumb-sized buttons, with what was planned below. */
export function StepNumber(props: StepNumberProps) {
  const { label, of, unit, value, planned, low, high, step, onChange } = props;
  const moved = (by: number) => {
    const from = value ?? planned ?? low;
    const next = value === null ? from : from + by;
    onChange(Number(Math.min(high, Math.max(low, next)).toFixed(2)));
  };
  const units = unit === "" ? "" : ` ${unit}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of two buttons and their value, no form field
    <div className="step-number" role="group" aria-label={`${label}, ${of}`}>
      <span className="step-number-label">{label}</span>
      <div className="step-number-row">
        <button
          type="button"
          className="step-number-button"
          aria-label={`Less: ${label}, ${of}`}
          disabled={value !== null && value <= low}
          onClick={() => moved(-step)}
        >
          <Icon of={Minus} />
        </button>
        <output className="step-number-value" aria-live="polite">
          {value === null ? "–" : `${value}${units}`}
        </output>
        <button
          type="button"
          className="step-number-button"
          aria-label={`More: ${label}, ${of}`}
          disabled={value !== null && value >= high}
          onClick={() => moved(step)}
        >
          <Icon of={Plus} />
        </button>
      </div>
      {planned === null ? null : (
        <small>
          Planned {planned}
          {units}
        </small>
      )}
    </div>
  );
}
