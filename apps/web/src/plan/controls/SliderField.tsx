import { Minus, Plus } from "lucide-react";
import { useId } from "react";
import { IconButton } from "../../elements/actions/Button.tsx";
import { NumberField } from "../../elements/fields/NumberField.tsx";

interface SliderFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The slider's own end, where the field allows more than is usual. */
  readonly sliderMax?: number;
  /** The range that is usual; drawn on the track. */
  readonly usual?: { readonly low: number; readonly high: number } | undefined;
  readonly hint: string;
  /** Nothing was asked: the proposal stands. */
  readonly proposed: boolean;
  readonly onChange: (value: number) => void;
  readonly onReset: () => void;
}

/** One number, three ways: drag, step, or type. */
export function SliderField(props: SliderFieldProps) {
  const { label, unit, value, min, max, hint, usual, onChange } = props;
  const id = useId();
  const end = props.sliderMax ?? max;
  const share = (at: number) => `${((Math.min(at, end) - min) / (end - min)) * 100}%`;
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <fieldset className="slider">
      <legend className="spoken">{label}</legend>
      <div className="slider-head">
        <span className="field-label" aria-hidden="true">
          {label}
        </span>
        <div className="slider-steps">
          <IconButton
            icon={Minus}
            tone="plain"
            label={`${label}: one less`}
            disabled={value <= min}
            onClick={() => set(value - 1)}
          />
          <NumberField
            label={`${label}, in ${unit}`}
            hideLabel
            whole
            min={min}
            max={max}
            value={value}
            onChange={(next) => (next === null ? props.onReset() : set(next))}
          />
          <IconButton
            icon={Plus}
            tone="plain"
            label={`${label}: one more`}
            disabled={value >= max}
            onClick={() => set(value + 1)}
          />
        </div>
      </div>
      <div className="slider-track">
        {usual ? (
          <span
            className="slider-usual"
            style={{
              insetInlineStart: share(usual.low),
              insetInlineEnd: `calc(100% - ${share(usual.high)})`,
            }}
          />
        ) : null}
        <input
          type="range"
          aria-label={`${label}, slider`}
          aria-describedby={`${id}-hint`}
          aria-valuetext={`${value} ${unit}`}
          min={min}
          max={end}
          step={1}
          value={Math.min(value, end)}
          onChange={(event) => set(event.target.valueAsNumber)}
        />
      </div>
      <p className="slider-hint" id={`${id}-hint`}>
        {hint}{" "}
        {props.proposed ? null : (
          <button type="button" className="plan-reset" onClick={props.onReset}>
            Back to the proposal<span className="spoken">: {label}</span>
          </button>
        )}
      </p>
    </fieldset>
  );
}
