import type { Plan } from "../plan/plan.ts";
import { bandOf, DEPTH_BANDS } from "./bands.ts";

/** What plans have in common that are counted together. */
export type RegistryProtocol = {
  device: string | null;
  /** By the deepest session that is planned. */
  depthBand: string | null;
  intervalDays: number | null;
  coTherapy: readonly string[];
  /** All of it as one line; the same line is the same protocol. */
  name: string;
};

/** The protocol of a plan; without a plan nothing of it is known. */
export function registryProtocol(plan: Pick<Plan, "protocol"> | null): RegistryProtocol {
  if (plan === null) {
    return { device: null, depthBand: null, intervalDays: null, coTherapy: [], name: "no plan" };
  }
  const { device, depthMm, intervalDays, coTherapy } = plan.protocol;
  const depthBand = bandOf(DEPTH_BANDS, Math.max(depthMm.start.value, ...depthMm.bySession));
  const together = coTherapy
    .filter(({ inPlan }) => inPlan)
    .map(({ name }) => name)
    .sort();
  return {
    device: device.value,
    depthBand,
    intervalDays: intervalDays.value,
    coTherapy: together,
    name: [
      device.value,
      depthBand ?? "depth not known",
      `every ${intervalDays.value} days`,
      together.length === 0 ? "nothing together" : `with ${together.join(", ")}`,
    ].join(", "),
  };
}
