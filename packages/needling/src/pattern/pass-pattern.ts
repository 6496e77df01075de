import { rollingRadiusMm } from "../density/roller-density.ts";
import type { Device } from "../devices/device.ts";
import type { Pass } from "../request/check-request.ts";
import type { Values } from "../uncertainty/parameters.ts";
import type { Pattern } from "./pattern.ts";
import { penPattern } from "./pen-pattern.ts";
import { rollerPattern } from "./roller-pattern.ts";
import { stampPattern } from "./stamp-pattern.ts";

/** The pattern one pass leaves with a device whose uncertain figures have these values. */
export function passPattern(device: Device, pass: Pass, values: Values): Pattern {
  const needles = Math.max(1, Math.round(values.needles));
  const { widthMm } = values;
  if (device.kind === "roller") {
    return rollerPattern({
      needles,
      rings: values.rings,
      rollingRadiusMm: rollingRadiusMm(values.radiusMm, values.needleMm, values.rollingShare),
      widthMm,
      layout: device.layout.value,
    });
  }
  if (device.kind === "stamp") {
    return stampPattern({ needles, widthMm, lengthMm: values.lengthMm });
  }
  return penPattern({
    pins: needles,
    arrayDiameterMm: widthMm,
    strokeHz: values.strokeHz,
    speedMmPerS: speedOf(pass, values),
    layout: device.layout.value,
  });
}

/** Speed of a pass: stated, else the value of the flagged default. */
export const speedOf = (pass: Pass, values: Values): number =>
  pass.speedMmPerS ?? values.speedMmPerS;
