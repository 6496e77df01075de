import type { NeedleResult } from "@anagen/needling";
import { figureText, rangeText } from "../elements/dose/estimate-words.ts";
import { deviceOf } from "./state/device-numbers.ts";
import { assumedSpeed } from "./state/lab-request.ts";
import type { LabProtocol } from "./state/lab-state.ts";

/** A protocol in a line: "1.5 mm, 15 passes in 3 directions". */
export function protocolInWords(protocol: LabProtocol): string {
  const { needleMm, passes, directions, device, speedMmPerS } = protocol;
  const ways = Math.min(passes, directions);
  const speed = assumedSpeed(device);
  const parts = [
    `${figureText(needleMm)} mm`,
    `${passes} ${passes === 1 ? "pass" : "passes"} in ${ways} ${ways === 1 ? "direction" : "directions"}`,
    ...(deviceOf(device).kind === "pen" && speed
      ? [`${figureText(speedMmPerS ?? speed.value)} mm/s`]
      : []),
  ];
  return parts.join(", ");
}

/** What is read aloud once the sliders rest. */
export function doseInWords({ dose, puncturesPerCm2 }: NeedleResult): string {
  const { woundVolumeMm3PerCm2: volume } = dose;
  return `dose ${figureText(volume.value)} mm³ per cm², range ${rangeText(volume)}; ${figureText(puncturesPerCm2.total.value)} punctures per cm².`;
}
