import { type ScalpZone, ZONE_FACTS } from "../scalp/scalp-zones.ts";
import type { Plan } from "./plan.ts";
import type { PlannedZone } from "./planned-zones.ts";
import { zoneAreasOf } from "./zone-areas.ts";

/** What a session's record says of one zone; null where it was not noted. */
export type RecordedZone = {
  zone: ScalpZone;
  depthMm: number | null;
  passes: number | null;
  directions: number | null;
};

/** The same in the figures that a dose is made from; what was not noted stays unknown. */
export type DoneZone = RecordedZone & Pick<PlannedZone, "areaCm2" | "device">;

/**
 * The zones of a session with their areas: those of the plan, and for a zone needled beside it the
 * assumed one. The device is the plan's kind; a caller who knows the very device puts it in place.
 */
export function doneZones(
  plan: Pick<Plan, "protocol">,
  zones: readonly RecordedZone[],
): DoneZone[] {
  const areas = zoneAreasOf(plan);
  return zones.map(({ zone, depthMm, passes, directions }) => ({
    zone,
    depthMm,
    passes,
    directions,
    areaCm2: areas.find((area) => area.zone === zone)?.areaCm2 ?? ZONE_FACTS[zone].areaCm2.value,
    device: plan.protocol.device.value,
  }));
}
