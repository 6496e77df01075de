import type { CorrectionStepInput } from "@anagen/api";
import { applyCorrections, type Correction, type Measurement } from "@anagen/trichometry";
import type { MeasurementContent } from "./measurement-content.ts";

/**
 * The measurement with further steps by hand, and the figures that follow. The automatic result
 * stays as it was.
 * @throws {InvalidInput} a step that names a hair that is not there, or lies outside the picture
 */
export function correctedContent(
  content: MeasurementContent,
  steps: readonly CorrectionStepInput[],
  by: { author: string; time: string },
): MeasurementContent {
  const corrections: Correction[] = [
    ...(content.corrections ?? []),
    ...steps.map((step) => ({ ...step, ...by })),
  ];
  const measurement = content.result as unknown as Measurement;
  const { corrected, added, removed, authors } = applyCorrections(measurement, corrections);
  return {
    ...content,
    corrections,
    corrected: {
      count: corrected.count,
      densityPerCm2: corrected.densityPerCm2,
      meanWidthUm: corrected.shaft?.meanUm ?? null,
      added,
      removed,
      authors,
    },
  };
}
