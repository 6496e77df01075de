import { type Measurement, meanWidthInterval, REASONS, type ReasonCode } from "@anagen/trichometry";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { Measure } from "../../elements/findings/Measure.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { detailRows, warningsOf } from "./detail-rows.ts";
import "./figures.css";

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface Result {
  readonly status: string;
  readonly reasons: readonly string[];
  readonly count: number | null;
  readonly areaCm2: number | null;
  readonly densityPerCm2: Interval | null;
  readonly shaft: { readonly meanUm: number; readonly medianUm: number } | null;
  readonly cumulativeThicknessMmPerCm2: Interval | null;
}

/** The figures of one picture with their intervals; or why there are none, and what would help. */
export function ResultFigures({ result }: { readonly result: Result }) {
  const { densityPerCm2: density, count, areaCm2, shaft } = result;
  if (result.status === "refused" || density === null) {
    return <Refused reasons={result.reasons} />;
  }
  const width = meanWidthInterval(result as unknown as Measurement);
  const thickness = result.cumulativeThicknessMmPerCm2;
  return (
    <div className="result-figures">
      <Measure
        label="Density"
        value={`${Math.round(density.value)} per cm²`}
        interval={range(density, 0)}
        basis={`${count} hairs on ${areaCm2?.toFixed(3)} cm²`}
      />
      {shaft ? (
        <Measure
          label="Mean thickness"
          value={`${Math.round(shaft.meanUm)} µm`}
          interval={width === null ? null : range(width, 0)}
          basis={`median ${Math.round(shaft.medianUm)} µm`}
        />
      ) : null}
      {thickness ? (
        <Measure
          label="Thickness of all hairs together"
          value={`${thickness.value.toFixed(1)} mm per cm²`}
          interval={range(thickness, 1)}
        />
      ) : null}
      {warningsOf(result).map((warning) => (
        <Notice key={warning} tone="warning">
          {warning}
        </Notice>
      ))}
      <Disclosure summary="How do we know?">
        <p className="quiet">
          Hairs are counted by their roots inside the frame. The intervals hold the errors of
          finding hairs and of the scale, for this very spot. Very thin and very fair hairs are
          missed more often than dark, thick ones, and white ones are not seen: where hair turns
          white, its density seems to fall.
        </p>
        <dl className="facts">
          {detailRows(result).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

const range = ({ low, high }: Omit<Interval, "value">, digits: number) =>
  `${low.toFixed(digits)} to ${high.toFixed(digits)}, 95 %`;

function Refused({ reasons }: { readonly reasons: readonly string[] }) {
  return (
    <Notice tone="warning" title="Not measured" announce>
      {reasons.length === 0 ? <p>The measuring module gave no reason.</p> : null}
      <ul className="refused-because">
        {reasons.map((reason) => {
          const known = REASONS[reason as ReasonCode];
          return <li key={reason}>{known ? `${known.words} ${known.remedy}` : reason}</li>;
        })}
      </ul>
    </Notice>
  );
}
