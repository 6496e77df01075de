import { useId } from "react";
import { Term } from "../../elements/findings/Term.tsx";
import { NumberOrUnknown } from "./NumberOrUnknown.tsx";

interface DepthFieldProps {
  readonly depthMm: number | null;
  readonly onChange: (depthMm: number | null) => void;
}

const SLIDER = { low: 0.1, high: 3, step: 0.1 } as const;
const DEEPEST_MM = 10;
const MARKS = [0.3, 0.6, 1.5, 3] as const;
const atShare = (mm: number): string =>
  `${((mm - SLIDER.low) / (SLIDER.high - SLIDER.low)) * 100}%`;

/** Depth on a slider and as a number; the two always agree, and not known is kept apart. */
export function DepthField({ depthMm, onChange }: DepthFieldProps) {
  const id = useId();
  return (
    <div className="asked-depth">
      <NumberOrUnknown
        name="Depth wanted"
        label="Depth wanted"
        hint={
          <Term meaning="How far the needles reach into the skin, as set on the device. Up to 0.3 mm is the limit at home, 0.6 mm the usual start; above 1.5 mm a clinician decides.">
            As set on the device
          </Term>
        }
        unit="mm"
        min={0.01}
        max={DEEPEST_MM}
        value={depthMm}
        onChange={onChange}
      />
      <div className="asked-depth-slider">
        <label className="spoken" htmlFor={id}>
          Depth wanted, slider
        </label>
        <input
          id={id}
          type="range"
          className={depthMm === null ? "asked-slider asked-slider-unset" : "asked-slider"}
          min={SLIDER.low}
          max={SLIDER.high}
          step={SLIDER.step}
          value={depthMm ?? SLIDER.low}
          aria-valuetext={depthMm === null ? "Not known" : `${depthMm} mm`}
          onChange={(event) => onChange(Math.round(Number(event.target.value) * 10) / 10)}
        />
        <div className="asked-depth-marks figures" aria-hidden="true">
          {MARKS.map((mm) => (
            <span key={mm} style={{ insetInlineStart: atShare(mm) }}>
              {mm}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}
