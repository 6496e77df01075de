import { InvalidInput } from "@anagen/quantities";
import type { Device } from "../devices/device.ts";
import { MOST_STAMP_NEEDLES } from "./limits.ts";

/**
 * Refuses devices that cannot be built: a needle longer than the head is wide or thicker than its
 * share of the head, rings that do not divide the needles.
 * @throws {InvalidInput}
 */
export function checkGeometry(device: Device): Device {
  const widthMm = device.kind === "pen" ? device.arrayDiameterMm.value : device.widthMm.value;
  const widthName = device.kind === "pen" ? "arrayDiameterMm" : "widthMm";
  if (device.needleMm.value > widthMm) {
    throw new InvalidInput(
      "device.needleMm",
      device.needleMm.value,
      `not longer than device.${widthName} (${widthMm})`,
    );
  }
  if (device.needleDiameterMm.value > widthMm) {
    throw new InvalidInput(
      "device.needleDiameterMm",
      device.needleDiameterMm.value,
      `not thicker than device.${widthName} (${widthMm})`,
    );
  }
  if (device.kind === "roller" && device.needles.value % device.rings.value !== 0) {
    throw new InvalidInput(
      "device.rings",
      device.rings.value,
      `a divisor of device.needles (${device.needles.value})`,
    );
  }
  if (device.kind === "stamp" && device.needles.value > MOST_STAMP_NEEDLES) {
    const allowed = `at most ${MOST_STAMP_NEEDLES} for a stamp`;
    throw new InvalidInput("device.needles", device.needles.value, allowed);
  }
  return device;
}
