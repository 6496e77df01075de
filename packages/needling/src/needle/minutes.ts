import { speedOf } from "../pattern/pass-pattern.ts";
import type { Protocol } from "../request/check-request.ts";
import { glidingMinutes, stampingMinutes } from "../time/treatment-time.ts";
import type { Values } from "../uncertainty/parameters.ts";

/** Minutes of needling, all passes; lifting and pauses are not counted. */
export function treatmentMinutes({ device, passes, areaCm2 }: Protocol, values: Values): number {
  const { widthMm, overlapShare } = values;
  if (device.kind === "stamp") {
    const headMm2 = widthMm * values.lengthMm;
    return stampingMinutes(areaCm2, passes.length, headMm2, values.stampsPerS);
  }
  return passes.reduce((minutes, pass) => {
    const speedMmPerS = speedOf(pass, values);
    return minutes + glidingMinutes({ areaCm2, passes: 1, widthMm, speedMmPerS, overlapShare });
  }, 0);
}
