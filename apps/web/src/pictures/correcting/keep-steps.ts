import type { CorrectionStepInput, MeasurementRecord } from "@anagen/api";
import { Problem } from "../../connection/problem.ts";
import { keepCorrections, readMeasurement } from "../measurement-data.ts";

const CHANGED_MEANWHILE = 412;

export type KeptSteps =
  | { readonly kind: "kept"; readonly record: MeasurementRecord }
  /** Someone else corrected it meanwhile: theirs is kept, these steps are not. */
  | { readonly kind: "changed"; readonly record: MeasurementRecord };

/**
 * Keeps corrections once. When the answer to an earlier try was lost, the server holds them already
 * and refuses the version they were made on: then its newest steps are these.
 */
export async function keepSteps(
  record: MeasurementRecord,
  steps: readonly CorrectionStepInput[],
): Promise<KeptSteps> {
  try {
    const { data } = await keepCorrections(record, steps);
    return { kind: "kept", record: data };
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== CHANGED_MEANWHILE) throw error;
    const now = await readMeasurement(record.id);
    return { kind: endsWith(now, record, steps) ? "kept" : "changed", record: now };
  }
}

/** Whether the record is the one corrected here, with just these steps after it. */
function endsWith(
  now: MeasurementRecord,
  before: MeasurementRecord,
  steps: readonly CorrectionStepInput[],
): boolean {
  const added = now.body.corrections.slice(before.body.corrections.length);
  if (now.version !== before.version + 1 || added.length !== steps.length) return false;
  return added.every((kept, at) => {
    const { author: _author, time: _time, ...step } = kept;
    return canonical(step) === canonical(steps[at]);
  });
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
