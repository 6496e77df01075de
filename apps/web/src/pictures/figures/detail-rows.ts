import type { Measurement } from "@anagen/trichometry";
import { scaleSource } from "../measuring/scale-words.ts";

export type DetailRow = readonly [label: string, value: string];

/** Figures that stand one step away; what another program did not tell is left out. */
export function detailRows(result: object): DetailRow[] {
  const { units, shaft, uncertainty, quality, pxPerMm, mode } = result as Partial<Measurement>;
  const rows: (DetailRow | null)[] = [
    row("Hair", () => (mode === "long" ? "read as unclipped" : mode ? "read as clipped" : null)),
    row("Hair units", () =>
      units
        ? `${units.count}, ${fixed(units.perCm2)} per cm², ${fixed(units.hairsPerUnit, 2)} hairs each`
        : null,
    ),
    row("Terminal, vellus", () =>
      shaft
        ? `${fixed(shaft.terminalPercent)} % over 40 µm, ${fixed(shaft.vellusPercent)} % under ${fixed(shaft.vellusBelowUm)} µm`
        : null,
    ),
    row("Thin hair, both cut-offs", () =>
      shaft
        ? `${fixed(shaft.percentBelow30Um)} % under 30 µm, ${fixed(shaft.percentBelow40Um)} % under 40 µm`
        : null,
    ),
    row("Thickness", () =>
      shaft
        ? `median ${fixed(shaft.medianUm)} µm, SD between hairs ${fixed(shaft.sdUm)} µm, of one reading ${fixed(shaft.measurementSdUm)} µm`
        : null,
    ),
    row("Error of the density", () =>
      uncertainty
        ? `${percent(uncertainty.detection)} from finding hairs, ${percent(uncertainty.calibration)} from the scale`
        : null,
    ),
    row("This spot for its surroundings", () =>
      uncertainty
        ? `${fixed(uncertainty.densityWithSampling.low)} to ${fixed(uncertainty.densityWithSampling.high)} per cm², since hair is not spread evenly`
        : null,
    ),
    row("Scale", () =>
      pxPerMm
        ? `${fixed(pxPerMm.value, 1)} pixels per mm (SD ${fixed(pxPerMm.sd, 2)}), from ${scaleSource(pxPerMm.from)}`
        : null,
    ),
    row("Hidden by labels or glare", () =>
      quality?.maskedPercent == null ? null : `${fixed(quality.maskedPercent, 1)} % of the area`,
    ),
  ];
  return rows.filter((one) => one !== null);
}

/** What lies outside of what the instrument was tried on, in its own words. */
export const warningsOf = (result: object): readonly string[] =>
  (result as Partial<Measurement>).quality?.warnings ?? [];

/** A result of another program may lack any part: then its row is left out. */
function row(label: string, value: () => string | null): DetailRow | null {
  try {
    const words = value();
    return words === null ? null : [label, words];
  } catch {
    return null;
  }
}

const fixed = (value: number, digits = 0): string => value.toFixed(digits);
const percent = (share: number): string => `${fixed(100 * share, 1)} %`;
