import { renderPhantom } from "@anagen/phantom";
import { workingPicture, toGiven } from "../packages/trichometry/src/measure/working-picture.ts";
import { withRoots } from "../packages/trichometry/src/clipped/with-roots.ts";
import { findClipped } from "../packages/trichometry/src/clipped/find-clipped.ts";
import { loosePieces } from "../packages/trichometry/src/measure/loose-pieces.ts";
let [right, wrong, missed, ashair, all, wrongHair] = [0, 0, 0, 0, 0, 0];
for (let seed = 760; seed < 763; seed++) {
  const { picture, truth } = renderPhantom({ seed, ...(seed % 3 ? {nuisances: ["debris", "pores", "furrows", "vessels", "dots", "flakes"]} : {}), scale: "none" });
  const w = workingPicture(picture, truth.pxPerMm);
  const f: any = withRoots(findClipped(w.dark, w.hidden, w.umPerPx), w);
  const debris = truth.nuisances.find((n) => n.kind === "debris")?.at ?? [];
  console.log(seed, f.hairs.length, f.hairs.filter((h: any) => h.probability >= 0.5).length, f.hairs.filter((h: any) => h.probability < 0.5 && h.rootShadow !== null).length); const loose = loosePieces(f.hairs);
  const mid = (h: any) => [toGiven((h.rod.x0 + h.rod.x1) / 2, w.factor), toGiven((h.rod.y0 + h.rod.y1) / 2, w.factor)];
  const near = (h: any, p: readonly number[], mm: number) => Math.hypot(mid(h)[0]! - p[0]!, mid(h)[1]! - p[1]!) < mm * truth.pxPerMm;
  for (const h of loose) {
    if (debris.some((p) => near(h, p, 0.08))) { right++; console.log("right", h.probability.toFixed(2), h.rootShadow.toFixed(3), (Math.hypot(h.rod.x1 - h.rod.x0, h.rod.y1 - h.rod.y0) * w.umPerPx).toFixed(0), (h.rod.half*2*w.umPerPx).toFixed(0)); }
    else { wrong++; const t = truth.hairs.map((q: any) => [Math.hypot((q.root[0]+q.tip[0])/2 - mid(h)[0]!, (q.root[1]+q.tip[1])/2 - mid(h)[1]!) / truth.pxPerMm, q.widthUm, q.visible]).sort((a,b)=>a[0]-b[0])[0]; if (t[0] < 0.1) wrongHair++; console.log(seed, "wrong", h.probability.toFixed(2), h.rootShadow.toFixed(3), (Math.hypot(h.rod.x1 - h.rod.x0, h.rod.y1 - h.rod.y0) * w.umPerPx).toFixed(0), (h.rod.half*2*w.umPerPx).toFixed(0), "off", h.off.toFixed(2), t.map((v: number)=>v.toFixed(2)).join(" ")); }
  }
  for (const p of debris) { all++; const at = f.hairs.filter((h: any) => near(h, p, 0.08)); if (![...loose].some((h) => near(h, p, 0.08))) { missed++; if (at.some((h: any) => h.probability >= 0.5)) ashair++; } }
}
console.log({ right, wrong, wrongHair, all, missed, ashair });
