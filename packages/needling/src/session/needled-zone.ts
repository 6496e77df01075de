import { InvalidInput } from "@anagen/quantities";
import { DEVICE_OF_KIND } from "../devices/device-of-kind.ts";
import { MOST_PASSES } from "../request/limits.ts";
import { readLimited, readWhole } from "../request/read-input.ts";
import type { DeviceRequest, PassRequest } from "../request/request.ts";

/** What is to be done, or was done, in one zone of the scalp; null where it is not known. */
export type NeedledZone = {
  zone: string;
  areaCm2: number;
  /** Needle length, or the setting of a pen's dial. */
  depthMm: number | null;
  /** Single passes in all directions together (to and fro are two); a range where one is planned. */
  passes: number | { readonly low: number; readonly high: number } | null;
  /** Over how many directions, evenly over half a turn, the passes are spread; null: not known. */
  directions: number | null;
  /** A kind, a listed device, or one of one's own; null: not known. */
  device: DeviceRequest | null;
  /** Speed of the hand; left out: the flagged default. */
  speedMmPerS?: number | null;
};

/** The parts of a zone without which no dose can be told. */
export const NEEDED = ["depthMm", "passes", "device"] as const;

/** Wrong figures are refused by name; what is not known is not wrong. @throws {InvalidInput} */
export function requireNeedledZone(path: string, zone: NeedledZone): void {
  readLimited(`${path}.areaCm2`, "cm2", zone.areaCm2);
  if (zone.depthMm !== null) readLimited(`${path}.depthMm`, "needleMm", zone.depthMm);
  if (zone.directions !== null) readWhole(`${path}.directions`, zone.directions, 1, MOST_PASSES);
  if (zone.speedMmPerS != null) {
    readLimited(`${path}.speedMmPerS`, "speedMmPerS", zone.speedMmPerS);
  }
  if (zone.passes === null) return;
  const [low, high] = passRange(zone.passes);
  readWhole(`${path}.passes`, low, 1, MOST_PASSES);
  readWhole(`${path}.passes`, high, 1, MOST_PASSES);
  if (low > high) throw new InvalidInput(`${path}.passes`, zone.passes, "low at most high");
}

export const passRange = (passes: NonNullable<NeedledZone["passes"]>): [number, number] =>
  typeof passes === "number" ? [passes, passes] : [passes.low, passes.high];

/** The device with this needle length; a kind alone becomes the device that stands for it. */
export function deviceAt(device: DeviceRequest, needleMm: number): DeviceRequest {
  if (typeof device !== "string") return { ...device, needleMm };
  const kinds: Readonly<Record<string, string>> = DEVICE_OF_KIND;
  return { id: Object.hasOwn(kinds, device) ? (kinds[device] as string) : device, needleMm };
}

/** Passes spread over directions in turn; directions that are not known are taken as one each. */
export function spreadPasses(
  count: number,
  directions: number | null,
  speedMmPerS: number | null,
): PassRequest[] {
  const ways = Math.min(count, directions ?? count);
  return Array.from({ length: count }, (_, pass) => ({
    directionDeg: ((pass % ways) * 180) / ways,
    ...(speedMmPerS === null ? {} : { speedMmPerS }),
  }));
}

/** The area does not enter the dose per cm², and enters the minutes in proportion. */
export const UNIT_AREA_CM2 = 1;
