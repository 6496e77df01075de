import type { MeasuredResult } from "@anagen/api";
import { CHANGE_REASONS, compareMeasurements, type Measurement } from "@anagen/trichometry";
import { useMemo } from "react";
import { Measure } from "../elements/findings/Measure.tsx";
import { Notice } from "../elements/states/Notice.tsx";

interface ChangeFiguresProps {
  readonly before: MeasuredResult;
  readonly after: MeasuredResult;
}

const VERDICTS = {
  increase: "Increase",
  decrease: "Decrease",
  "no detectable change": "No detectable change",
} as const;

/** Change at the same spot, hair by hair; below the measurement error it is called no change. */
export function ChangeFigures({ before, after }: ChangeFiguresProps) {
  const change = useMemo(
    () => compareMeasurements(before as unknown as Measurement, after as unknown as Measurement),
    [before, after],
  );
  if (change.status === "refused" || change.verdict === null) {
    return (
      <Notice tone="warning" title="No statement about change">
        <ul>
          {change.reasons.map((reason) => (
            <li key={reason}>
              {CHANGE_REASONS[reason].words} {CHANGE_REASONS[reason].remedy}
            </li>
          ))}
        </ul>
        <p>{change.separate.warning}</p>
      </Notice>
    );
  }
  const { densityChangePercent: density, meanWidthChangeUm: width } = change;
  const signed = (value: number, digits = 0) =>
    `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(digits)}`;
  return (
    <div className="result-figures">
      <p className="change-verdict">{VERDICTS[change.verdict]}</p>
      {density ? (
        <Measure
          label="Density on the common area"
          value={`${signed(density.value)} %`}
          interval={`${signed(density.low)} to ${signed(density.high)} %, 95 %`}
        />
      ) : null}
      {width ? (
        <Measure
          label="Mean thickness of the same hairs"
          value={`${signed(width.value, 1)} µm`}
          interval={`${signed(width.low, 1)} to ${signed(width.high, 1)} µm, 95 %`}
        />
      ) : null}
      <p className="quiet">
        {change.matched} hairs found again, {change.lost} not found again, {change.gained} new,{" "}
        {change.thickened} thicker, {change.thinned} thinner, on {change.overlapCm2?.toFixed(2)}{" "}
        cm². A change in density under {change.detectionLimitPercent?.toFixed(0)} % cannot be told
        from measurement error here.
      </p>
    </div>
  );
}
