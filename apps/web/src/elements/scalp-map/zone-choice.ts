import { SCALP_ZONES, type ScalpZone, type ZoneArea, type ZoneWish } from "@anagen/treatment";

/** The zones as wishes: an area that was entered is kept, an assumed one stays an assumption. */
const wishesOf = (areas: readonly ZoneArea[]): ZoneWish[] =>
  areas.map(({ zone, areaCm2, basis }) => ({
    zone,
    areaCm2: basis === "entered" ? areaCm2 : null,
  }));

/** A zone marked or no longer marked; null when it was the last one, which must stay. */
export function toggledZone(areas: readonly ZoneArea[], zone: ScalpZone): ZoneWish[] | null {
  const wishes = wishesOf(areas);
  const left = wishes.filter((wish) => wish.zone !== zone);
  if (left.length < wishes.length) return left.length === 0 ? null : left;
  return inOrder([...wishes, { zone, areaCm2: null }]);
}

/** A zone with the area that was measured; null goes back to the assumption. */
export const withArea = (
  areas: readonly ZoneArea[],
  zone: ScalpZone,
  areaCm2: number | null,
): ZoneWish[] => wishesOf(areas).map((wish) => (wish.zone === zone ? { zone, areaCm2 } : wish));

const inOrder = (wishes: ZoneWish[]): ZoneWish[] =>
  wishes.sort((a, b) => SCALP_ZONES.indexOf(a.zone) - SCALP_ZONES.indexOf(b.zone));
