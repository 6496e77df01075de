import { type Estimate, REASONS } from "@anagen/trichometry";
import { figure, interval } from "../output/figure.ts";
import { styled } from "../output/style.ts";
import { table } from "../output/table.ts";
import { listed, titled } from "../output/titled.ts";
import { FILE_REASONS } from "./file-reasons.ts";
import { type FileResult, hasPicture, type MeasuredFile } from "./measure-file.ts";

const SCALE_WORDS: Record<string, string> = {
  given: "as given",
  bar: "from the burned-in bar",
  sticker: "from the scale sticker",
  ruler: "from the ruler",
  device: "of the device",
};

/** One file for a person: the numbers with their intervals, or why there are none and what to do. */
export function measureText(result: FileResult): string {
  if (!hasPicture(result) || result.status === "refused") return refusalText(result);
  return [
    styled("bold", result.file),
    ...table(rowsOf(result)),
    ...listed("Taken for granted", assumptions(result)),
    ...listed("Warnings", result.quality.warnings),
    "",
    "The interval holds detection and scale, not the choice of the spot: for change use `anagen compare`.",
    "A measurement, not a diagnosis.",
  ].join("\n");
}

function rowsOf({
  pxPerMm,
  areaCm2,
  count,
  densityPerCm2,
  units,
  shaft,
  cumulativeThicknessMmPerCm2,
}: MeasuredFile): string[][] {
  const rows = [
    ["Hairs counted", figure(count), `on ${figure(areaCm2)} cm²`],
    ["Hairs per cm²", ...estimate(densityPerCm2)],
  ];
  if (units) {
    rows.push([
      "Units per cm²",
      figure(units.perCm2),
      `${figure(units.hairsPerUnit)} hairs a unit`,
    ]);
  }
  if (shaft) {
    rows.push([
      "Width, mean, µm",
      figure(shaft.meanUm),
      `median ${figure(shaft.medianUm)}, SD ${figure(shaft.sdUm)}`,
    ]);
    rows.push([
      "Thinner than 30 / 40 µm, %",
      `${figure(shaft.percentBelow30Um)} / ${figure(shaft.percentBelow40Um)}`,
    ]);
  }
  rows.push(["Sum of widths, mm per cm²", ...estimate(cumulativeThicknessMmPerCm2)]);
  if (pxPerMm) {
    const scale = `±${figure(pxPerMm.sd)}, ${SCALE_WORDS[pxPerMm.from] ?? pxPerMm.from}`;
    rows.push(["Scale, pixels per mm", figure(pxPerMm.value), scale]);
  }
  return rows;
}

const estimate = (value: Estimate | null): string[] =>
  value === null
    ? ["not known"]
    : [figure(value.value), `${interval(value.low, value.high)} (${100 * value.level} %)`];

const assumptions = ({ calibration }: MeasuredFile): string[] =>
  calibration.assumed.map(({ what, value }) => {
    if (what === "bar-mm") return `The bar stands for ${value} mm. If not, say so with --bar-mm.`;
    if (what === "tick-mm")
      return `The ticks are ${value} mm apart. If not, say so with --tick-mm.`;
    return `The scale given is right within ${figure(value)} pixels per mm (one standard deviation).`;
  });

function refusalText(result: FileResult): string {
  const known: Record<string, { words: string; remedy: string }> = { ...REASONS, ...FILE_REASONS };
  const why = result.reasons.map((code) => {
    const reason = known[code];
    return `${reason ? `${reason.words} ${reason.remedy}` : code} (${code})`;
  });
  const width = result.shaft ? [`Mean width ${figure(result.shaft.meanUm)} µm.`] : [];
  return [
    `${styled("bold", result.file)}: not measured`,
    ...listed("Why", why),
    ...titled("All the same", width),
  ].join("\n");
}
