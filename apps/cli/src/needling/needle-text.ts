import { type Basis, type Estimate, type NeedleResult, WARNINGS } from "@anagen/needling";
import { figure, interval, percent } from "../output/figure.ts";
import { styled } from "../output/style.ts";
import { table } from "../output/table.ts";
import { listed, titled } from "../output/titled.ts";
import { groundsText } from "./grounds-text.ts";
import type { HeatMapScale } from "./heat-map-png.ts";

const BASIS_WORDS: Record<Basis, string> = {
  exact: "geometry",
  measured: "measurements",
  assumed: "assumptions",
};

/** What a protocol does to the skin, for a person: figures, ranges, what each rests on, warnings. */
export function needleText(result: NeedleResult, picture: HeatMapScale | null): string {
  const { device, seed, coverage, follicles, warnings } = result;
  return [
    `${styled("bold", device.name)} (${device.kind}), seed ${seed}`,
    ...titled("Figures", table([HEAD, ...figureRows(result)])),
    ...titled(
      "Skin within reach of a puncture",
      table([
        ["within", "covered", "range", "if placed at random"],
        ...coverage.map(({ radiusMm, fraction, poisson }) => [
          `${radiusMm} mm`,
          percent(fraction.value),
          interval(fraction.low, fraction.high, percent),
          percent(poisson.value),
        ]),
      ]),
    ),
    ...titled(
      "Follicles reached",
      table([
        ["within", "past the epidermis", "range", "down to the bulge (range)"],
        ...follicles.map(({ withinMm, fraction, toBulgeDepth }) => [
          `${withinMm} mm`,
          percent(fraction.value),
          interval(fraction.low, fraction.high, percent),
          `${percent(toBulgeDepth.value)} (${interval(toBulgeDepth.low, toBulgeDepth.high, percent)})`,
        ]),
      ]),
    ),
    ...titled("Channels still open", table(closureRows(result))),
    ...listed("The picture", picture === null ? [] : pictureLines(picture)),
    ...listed(
      "Warnings",
      warnings.map((code) => `${WARNINGS[code].text} (${code})`),
    ),
    ...groundsText(result),
    "",
    "This compares protocols. It says nothing about hair: no density-response in people is known.",
    "Decision support. A clinician decides.",
  ].join("\n");
}

const HEAD = ["", "central", "range", "rests on"];

function figureRows(result: NeedleResult): string[][] {
  const { puncturesPerCm2, spacing, dose, uptake } = result;
  return [
    row("Punctures per cm², a pass", puncturesPerCm2.perPass),
    row("Punctures per cm², all passes", puncturesPerCm2.total),
    row("Stated aim per cm², untested", puncturesPerCm2.reference),
    row("To the next puncture, mean, mm", spacing.meanMm),
    row("To the next puncture, 5th percentile, mm", spacing.p5Mm),
    row("To the next puncture, 95th percentile, mm", spacing.p95Mm),
    row("Evenness (Clark-Evans, 1 is random)", spacing.clarkEvans),
    row("True depth, mm", result.depthMm),
    row("Skin that is hole", result.openAreaFraction, percent),
    row("Dose, mm³ of needle cones per cm²", dose.woundVolumeMm3PerCm2),
    row(`Uptake of ${uptake.drug}, at most`, uptake.fractionOfDose, percent),
    row("Uptake against intact skin, times", uptake.ratioToIntact),
    row("Uptake seen in studies, times", uptake.observedRatio),
    row("Minutes", result.minutes),
  ];
}

const row = (
  name: string,
  { value, low, high, basis }: Estimate,
  shown: (value: number) => string = figure,
): string[] => [name, shown(value), interval(low, high, shown), BASIS_WORDS[basis]];

function closureRows({ closure }: NeedleResult): string[][] {
  const [first] = closure;
  const hours = first?.openFraction.map((at) => `${at.hours} h`) ?? [];
  return [
    ["reading of the data", ...hours],
    ...closure.map(({ scenario, openFraction }) => [
      scenario,
      ...openFraction.map(({ fraction }) => percent(fraction.value)),
    ]),
  ];
}

const pictureLines = (scale: HeatMapScale): string[] => [
  `Lightest is 0, darkest ${figure(scale.topPerCm2)} and more punctures per cm² (mean ${figure(scale.meanPerCm2)}); a cell is ${figure(scale.cellMm)} mm and ${scale.cellPx} pixels wide.`,
  `Less than half the mean: ${percent(scale.underTreatedShare)} of the cells; more than twice: ${percent(scale.overTreatedShare)}. At few punctures per cm² most of that is chance.`,
];
