import type { Device, Facts } from "../facts/facts.ts";
import type { Screening } from "../screening/screening.ts";
import { planCoTherapy } from "./co-therapy.ts";
import { depthBySession, planDepth } from "./depth.ts";
import { planInterval } from "./interval.ts";
import { INTERVAL_RULE } from "./offer.ts";
import type { Adjustment, Protocol, Reasoned } from "./plan.ts";
import type { CheckedPreferences } from "./preferences.ts";
import { PROTOCOL_VALUES } from "./protocol-values.ts";
import { reasoned } from "./reasoned.ts";
import { planSessionCount } from "./session-count.ts";
import { planZoneAreas } from "./zone-areas.ts";
import { planZones } from "./zones.ts";

const { passesPerDirection } = PROTOCOL_VALUES;

/** How needling is done in this course; every value with its reason and sources. */
export function planProtocol(
  facts: Facts,
  screening: Screening,
  preferences: CheckedPreferences,
  overrides: readonly string[],
): { protocol: Protocol; adjustments: Adjustment[] } {
  const depth = planDepth(facts);
  const count = planSessionCount(preferences.sessions);
  const bySession = depthBySession(depth.depthMm.start.value, depth.targetMm, count.scheduled);
  const interval = planInterval({
    deepestMm: Math.max(...bySession),
    asked: askedInterval(facts, preferences),
    overridden: overrides.includes(INTERVAL_RULE),
  });
  const { planConstraints } = screening;
  const { low, high } = passesPerDirection.value;
  const excludes = planConstraints.includes("exclude-area");
  const zones = planZones(facts.stage, facts.diagnosis, excludes, preferences.zones);
  return {
    protocol: {
      device: planDevice(facts.device),
      depthMm: { ...depth.depthMm, bySession },
      intervalDays: interval.intervalDays,
      sessions: count.sessions,
      endpoint: reasoned(
        "Mild redness or pinpoint bleeding, then stop",
        passesPerDirection,
        "Trials needled to mild redness or pinpoint bleeding. More damage is not known to give more hair.",
      ),
      passes: reasoned(
        `${low} to ${high} passes in each of three directions, or fewer when the endpoint comes first`,
        passesPerDirection,
      ),
      zones,
      zoneAreas: planZoneAreas(zones.value, preferences.zones),
      coTherapy: planCoTherapy(facts.coTherapy, planConstraints),
    },
    adjustments: [...depth.adjustments, ...interval.adjustments],
  };
}

function askedInterval(
  { requestedIntervalDays }: Facts,
  { intervalDays }: CheckedPreferences,
): { days: number; path: string } | null {
  if (intervalDays !== null) return { days: intervalDays, path: "preferences.intervalDays" };
  return requestedIntervalDays == null
    ? null
    : { days: Math.ceil(requestedIntervalDays), path: "facts.requestedIntervalDays" };
}

function planDevice(asked: Device | null): Reasoned<Device> {
  const sources = ["article-003", "fda-microneedling-devices"] as const;
  const rests = { sources, grade: "A" as const };
  if (asked === null || asked === "pen") {
    const because =
      "Clinics use a motorised pen with a sealed single-use cartridge. No US device is authorised for hair; scalp use is off-label.";
    return reasoned<Device>("pen", { ...rests, because });
  }
  const because = `A ${asked} was asked for. A pen with a sealed single-use cartridge is the default; a roller enters at an angle and can tear skin. No US device is authorised for hair; scalp use is off-label.`;
  return reasoned<Device>(asked, { ...rests, because });
}
