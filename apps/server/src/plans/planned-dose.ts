import { DEVICE_OF_KIND, deviceById, doseOfSession } from "@anagen/needling";
import { type Plan, type PlannedDose, plannedZones } from "@anagen/treatment";

/** The dose of the first session of a plan by zone, for print. */
export const plannedDose = (plan: Plan): PlannedDose => ({
  zones: doseOfSession(plannedZones(plan)).zones,
  standsFor: deviceById(DEVICE_OF_KIND[plan.protocol.device.value]).name,
});
