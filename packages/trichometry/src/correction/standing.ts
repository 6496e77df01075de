import { InvalidInput } from "@anagen/quantities";
import type { Correction } from "./correction.ts";

type Standing = Exclude<Correction, { action: "undo" }>;

/**
 * The steps that stand, in order: each undo takes back the last one before it that still stood.
 *
 * @throws {InvalidInput} an undo with nothing to take back
 */
export function standing(corrections: readonly Correction[]): { at: number; step: Standing }[] {
  const steps: { at: number; step: Standing }[] = [];
  for (const [at, step] of corrections.entries()) {
    if (step.action !== "undo") steps.push({ at, step });
    else if (steps.pop() === undefined) {
      throw new InvalidInput(`corrections[${at}]`, "undo", "preceded by a step that still stands");
    }
  }
  return steps;
}
