import type { CorrectionStepInput, MeasurementRecord } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import { applyCorrections, type Correction, type Measurement } from "@anagen/trichometry";

// Shown only until the server has put in who and when.
const NOT_KEPT_YET = { author: "you", time: "2000-01-01T00:00:00Z" };

export interface Applied {
  /** As it stands with the corrections. */
  readonly measurement: Measurement;
  readonly added: number;
  readonly removed: number;
  /** Steps that still stand, kept and new. */
  readonly steps: number;
  /** Why the corrections cannot be applied; then nothing of them is. */
  readonly trouble: string | null;
}

/** A kept measurement with the corrections that are kept and those that follow. */
export function applied(
  { result, corrections }: Pick<MeasurementRecord["body"], "result" | "corrections">,
  steps: readonly CorrectionStepInput[],
): Applied {
  const measurement = result as unknown as Measurement;
  const nothing = { measurement, added: 0, removed: 0, steps: 0 };
  const kept = corrections as unknown as Correction[];
  const all = [...kept, ...steps.map((step) => ({ ...step, ...NOT_KEPT_YET }) as Correction)];
  if (all.length === 0) return { ...nothing, trouble: null };
  try {
    const { corrected, added, removed, steps: standing } = applyCorrections(measurement, all);
    return { measurement: corrected, added, removed, steps: standing, trouble: null };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { ...nothing, trouble: error.message };
  }
}
