import { InvalidInput } from "@anagen/quantities";
import { isScalpZone, SCALP_ZONES, ZONE_AREA_LIMITS_CM2 } from "../scalp/scalp-zones.ts";
import type { ZoneWish } from "./plan.ts";

/**
 * Zones marked on the scalp map, each once, in the order of the map; null where none were asked.
 * @throws {InvalidInput} with a path such as `preferences.zones[1].areaCm2`
 */
export function checkZones(zones: readonly ZoneWish[] | undefined): Required<ZoneWish>[] | null {
  if (zones === undefined) return null;
  const path = "preferences.zones";
  if (!Array.isArray(zones) || zones.length === 0 || zones.length > SCALP_ZONES.length) {
    throw new InvalidInput(path, zones, `a list of 1 to ${SCALP_ZONES.length} zones`);
  }
  const asked = zones.map((wish: unknown, i) => checkZone(`${path}[${i}]`, wish));
  asked.forEach(({ zone }, i) => {
    if (asked.findIndex((other) => other.zone === zone) !== i) {
      throw new InvalidInput(`${path}[${i}].zone`, zone, "a zone that is not in the list yet");
    }
  });
  return asked.sort((a, b) => SCALP_ZONES.indexOf(a.zone) - SCALP_ZONES.indexOf(b.zone));
}

function checkZone(path: string, wish: unknown): Required<ZoneWish> {
  if (typeof wish !== "object" || wish === null || Array.isArray(wish)) {
    throw new InvalidInput(path, wish, "an object");
  }
  const { zone, areaCm2 = null } = wish as { zone?: unknown; areaCm2?: unknown };
  if (!isScalpZone(zone)) {
    throw new InvalidInput(`${path}.zone`, zone, `one of ${SCALP_ZONES.join(", ")}`);
  }
  const { above, most } = ZONE_AREA_LIMITS_CM2;
  if (areaCm2 === null) return { zone, areaCm2 };
  if (typeof areaCm2 !== "number" || !(areaCm2 > above && areaCm2 <= most)) {
    const allowed = `a number above ${above} to ${most} cm²`;
    throw new InvalidInput(`${path}.areaCm2`, areaCm2, allowed);
  }
  return { zone, areaCm2 };
}
