import { figureText } from "../elements/dose/estimate-words.ts";
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
