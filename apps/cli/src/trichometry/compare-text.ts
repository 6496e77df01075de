import {
  CHANGE_REASONS,
  type Comparison,
  type Estimate,
  type Measurement,
} from "@anagen/trichometry";
import { figure, interval } from "../output/figure.ts";
import { styled } from "../output/style.ts";
import { table } from "../output/table.ts";
import { listed } from "../output/titled.ts";

/** A comparison for a person: what changed on the common area and what this pair could show at all. */
export function compareText(result: Comparison, before: Measurement, after: Measurement): string {
  return result.status === "refused" ? refusalText(result, before, after) : comparedText(result);
}

function comparedText(result: Comparison): string {
  const { verdict, overlapCm2, registration, detectionLimitPercent, widthDetectionLimitUm } =
    result;
  return [
    styled("bold", `Density: ${verdict}`),
    ...table([
      ["Change of density, %", ...estimate(result.densityChangePercent)],
      ["Smallest change this pair can show, %", figure(detectionLimitPercent)],
      ["Change of mean width, µm", ...estimate(result.meanWidthChangeUm)],
      ["Smallest change of width it can show, µm", figure(widthDetectionLimitUm)],
      ["Found again / lost / gained", `${result.matched} / ${result.lost} / ${result.gained}`],
      ["In one picture alone, likelier misread", `${result.misread}`],
      ["Thicker / thinner", `${result.thickened} / ${result.thinned}`],
      ["Hidden in the other picture, before / after", notSeenThere(result)],
      ["Common area, cm²", figure(overlapCm2)],
      ["Hair units found again", `${registration?.matchedUnits} of ${registration?.expectedUnits}`],
    ]),
    "",
    "Of the spot that both pictures show, nothing else. A measurement, not a diagnosis.",
  ].join("\n");
}

const notSeenThere = ({ notSeenThere: hidden }: Comparison) =>
  `${hidden?.before.length ?? 0} / ${hidden?.after.length ?? 0}`;

const estimate = (value: Estimate | null): string[] =>
  value === null
    ? ["not known"]
    : [signed(value.value), `${interval(value.low, value.high, signed)} (${100 * value.level} %)`];

const signed = (value: number) => `${value > 0 ? "+" : ""}${figure(value)}`;

function refusalText({ reasons, separate }: Comparison, before: Measurement, after: Measurement) {
  const why = reasons.map((code) => {
    const { words, remedy } = CHANGE_REASONS[code];
    const own =
      code === "before-refused" ? before.reasons : code === "after-refused" ? after.reasons : [];
    return `${words} ${remedy} (${[code, ...own].join(", ")})`;
  });
  const alone = [
    ["Hairs per cm², first picture", ...plain(separate.before)],
    ["Hairs per cm², second picture", ...plain(separate.after)],
  ];
  return [
    styled("bold", "No change is told."),
    ...listed("Why", why),
    "",
    ...table(alone),
    ...listed("Note", [separate.warning]),
  ].join("\n");
}

const plain = (value: Estimate | null): string[] =>
  value === null
    ? ["not known"]
    : [figure(value.value), `${interval(value.low, value.high)} (${100 * value.level} %)`];
