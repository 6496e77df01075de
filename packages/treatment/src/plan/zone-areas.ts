import { isScalpZone, type ScalpZone, ZONE_AREA_BASIS, ZONE_FACTS } from "../scalp/scalp-zones.ts";
import type { Plan, Reasoned, ZoneArea, ZoneWish } from "./plan.ts";

/** The area of each zone of the plan: as entered, else the assumption. */
export function planZoneAreas(
  zones: readonly string[],
  asked: readonly Required<ZoneWish>[] | null,
): Reasoned<ZoneArea[]> {
  const value = zones.filter(isScalpZone).map((zone): ZoneArea => {
    const entered = asked?.find((wish) => wish.zone === zone)?.areaCm2 ?? null;
    return entered === null
      ? { zone, ...assumedArea(zone) }
      : { zone, areaCm2: entered, lowCm2: entered, highCm2: entered, basis: "entered" };
  });
  const entered = value.filter(({ basis }) => basis === "entered").length;
  const { because, sources, grade } = ZONE_AREA_BASIS;
  return {
    value,
    because:
      entered === 0
        ? because
        : entered === value.length
          ? "Entered for this plan."
          : `${entered} of ${value.length} areas were entered for this plan. The others are assumptions: ${lowered(because)}`,
    sources: [...sources],
    grade,
  };
}

/** The areas of a plan; a plan kept before areas were part of it gets the assumptions. */
export function zoneAreasOf({ protocol }: Pick<Plan, "protocol">): ZoneArea[] {
  const kept: Reasoned<ZoneArea[]> | undefined = protocol.zoneAreas;
  return (kept ?? planZoneAreas(protocol.zones.value, null)).value;
}

function assumedArea(zone: ScalpZone): Omit<ZoneArea, "zone"> {
  const { value, low, high } = ZONE_FACTS[zone].areaCm2;
  return { areaCm2: value, lowCm2: low, highCm2: high, basis: "assumed" };
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
