import { type Plan, plannedZones } from "@anagen/treatment";

// The lab's numbers for what a plan names as a kind only; the lab has its own test for them.
const DEVICE_NUMBER = { pen: 7, roller: 1, stamp: 6 } as const;

/**
 * The plan in the lab: A its first session with the fewest passes, B its deepest with the most.
 * Numbers only. Null where no zone is marked yet.
 */
export function labLinkOf(plan: Plan): Record<string, number> | null {
  const first = deepestZone(plan, 1);
  const last = deepestZone(plan, plan.protocol.depthMm.bySession.length);
  if (first === null || last === null) return null;
  const areaCm2 = plannedZones(plan).reduce((sum, zone) => sum + zone.areaCm2, 0);
  const device = DEVICE_NUMBER[plan.protocol.device.value];
  return {
    aDevice: device,
    aNeedleMm: first.depthMm,
    aPasses: first.passes.low,
    aDirections: first.directions,
    aAreaCm2: areaCm2,
    bDevice: device,
    bNeedleMm: last.depthMm,
    bPasses: last.passes.high,
    bDirections: last.directions,
    bAreaCm2: areaCm2,
    where: CLINIC,
  };
}

/** A plan is made for a clinic; home use has none. */
const CLINIC = 1;

function deepestZone(plan: Plan, session: number) {
  const zones = plannedZones(plan, session);
  return zones.reduce<(typeof zones)[number] | null>(
    (deepest, zone) => (deepest === null || zone.depthMm > deepest.depthMm ? zone : deepest),
    null,
  );
}
