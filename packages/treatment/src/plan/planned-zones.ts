import type { Device } from "../facts/facts.ts";
import { ZONE_FACTS } from "../scalp/scalp-zones.ts";
import type { Plan, ZoneArea } from "./plan.ts";
import { PROTOCOL_VALUES } from "./protocol-values.ts";
import { zoneAreasOf } from "./zone-areas.ts";

/** What a plan asks for in one zone at one session, in the figures that a dose is made from. */
export type PlannedZone = {
  zone: ZoneArea["zone"];
  areaCm2: number;
  depthMm: number;
  /** In all directions together. */
  passes: { low: number; high: number };
  directions: number;
  device: Device;
};

/** Directions of the passes that trials describe. */
export const DIRECTIONS_OF_PASSES = 3;

/**
 * The zones of one session of a plan; hairline and temples stay at their own, lower depth.
 * @param session counted from 1; beyond the last session the last one holds
 */
export function plannedZones(plan: Pick<Plan, "protocol">, session = 1): PlannedZone[] {
  const { depthMm, device } = plan.protocol;
  const { bySession, start, hairlineAndTemples } = depthMm;
  const depth = bySession[Math.min(session, bySession.length) - 1] ?? start.value;
  const { low, high } = PROTOCOL_VALUES.passesPerDirection.value;
  return zoneAreasOf(plan).map(({ zone, areaCm2 }) => ({
    zone,
    areaCm2,
    depthMm: ZONE_FACTS[zone].thinSkin ? Math.min(depth, hairlineAndTemples.value) : depth,
    passes: { low: low * DIRECTIONS_OF_PASSES, high: high * DIRECTIONS_OF_PASSES },
    directions: DIRECTIONS_OF_PASSES,
    device: device.value,
  }));
}
