import { renderScene } from "@anagen/phantom";
import { readSticker } from "../packages/trichometry/src/calibration/sticker.ts";
import { findDots } from "../packages/trichometry/src/calibration/dots.ts";
import { greyOf } from "../packages/trichometry/src/calibration/grey.ts";
import { reduced } from "../packages/trichometry/src/calibration/reduced.ts";
for (const [name, seeds] of [["wrong sticker",[1,4,5]],["sticker",[1,2,3,4]],["tilted sticker",[1,2]]] as const) for (const seed of seeds) {
  const { picture, truth } = renderScene(name, seed);
  const { small, factor } = reduced(greyOf(picture), 1200);
  const r = readSticker(greyOf(picture));
  console.log((r as any).size, name, seed, truth.optics.blurSigmaUm.toFixed(0), r.pxPerMm, r.pxPerMm === null && r.detail, findDots(small).filter((d)=>d.radiusPx>10).map((d) => `${(d.radiusPx * factor/ (truth.pxPerMm*0.25)).toFixed(2)}${d.ring ? "r" : ""}`).join(" "));
}
