import type { Plan } from "@anagen/treatment";

/** A protocol as one line, the same for every plan that treats alike. */
export function protocolName(plan: Plan | null): string {
  if (plan === null) return "no plan";
  const { device, depthMm, intervalDays, coTherapy } = plan.protocol;
  const together = coTherapy
    .filter(({ inPlan }) => inPlan)
    .map(({ name }) => name)
    .sort();
  return [
    `${device.value}, ${depthMm.start.value} to ${depthMm.max.value} mm`,
    `every ${intervalDays.value} days`,
    together.length === 0 ? "nothing together" : `with ${together.join(", ")}`,
  ].join(", ");
}
