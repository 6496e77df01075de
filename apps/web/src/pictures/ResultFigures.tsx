import { REASONS, type ReasonCode } from "@anagen/trichometry";
import { Measure } from "../elements/findings/Measure.tsx";
import { Notice } from "../elements/states/Notice.tsx";

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
  readonly pxPerMm: { readonly value: number; readonly sd: number; readonly from: string } | null;
}

/** The figures of one picture with their intervals; or why there are none, and what would help. */
export function ResultFigures({ result }: { readonly result: Result }) {
  const { densityPerCm2: density, count, areaCm2, shaft, pxPerMm } = result;
  if (result.status === "refused" || density === null) {
    return (
      <Notice tone="warning" title="Not measured" announce>
        <ul>
          {result.reasons.map((reason) => {
            const known = REASONS[reason as ReasonCode];
            return <li key={reason}>{known ? `${known.words} ${known.remedy}` : reason}</li>;
          })}
        </ul>
      </Notice>
    );
  }
  const thickness = result.cumulativeThicknessMmPerCm2;
  const range = ({ low, high }: Interval, digits: number) =>
    `${low.toFixed(digits)} to ${high.toFixed(digits)}, 95 %`;
  return (
    <div className="result-figures">
      <Measure
        label="Density"
        value={`${Math.round(density.value)} per cm²`}
        interval={range(density, 0)}
      />
      {shaft ? (
        <Measure
          label="Mean thickness"
          value={`${Math.round(shaft.meanUm)} µm`}
          interval={`median ${Math.round(shaft.medianUm)} µm`}
        />
      ) : null}
      {thickness ? (
        <Measure
          label="Thickness of all hairs together"
          value={`${thickness.value.toFixed(1)} mm per cm²`}
          interval={range(thickness, 1)}
        />
      ) : null}
      <p className="quiet">
        {count} hairs on {areaCm2?.toFixed(3)} cm².
        {pxPerMm
          ? ` Scale ${pxPerMm.value.toFixed(1)} pixels per mm (SD ${pxPerMm.sd.toFixed(2)}), from ${FROM[pxPerMm.from] ?? pxPerMm.from}.`
          : ""}{" "}
        The interval holds the errors of finding hairs and of the scale, for this very spot.
      </p>
    </div>
  );
}

const FROM: Readonly<Record<string, string>> = {
  given: "what was given",
  bar: "the bar in the picture",
  sticker: "the sticker",
  ruler: "the ruler",
  device: "the device",
};
