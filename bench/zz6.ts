import { renderPhantom } from "@anagen/phantom";
import { workingPicture, toGiven } from "../packages/trichometry/src/measure/working-picture.ts";
import { findClipped } from "../packages/trichometry/src/clipped/find-clipped.ts";
for (const seed of [61, 62, 63, 64]) {
  const { picture, truth } = renderPhantom({ seed, nuisances: ["debris", "pores", "furrows"], scale: "none" });
  const w = workingPicture(picture, truth.pxPerMm);
  const f: any = findClipped(w.dark, w.hidden, w.umPerPx);
  const debris = truth.nuisances.find((n) => n.kind === "debris")!.at;
  const sure = f.hairs.filter((h: any) => h.probability >= 0.5 && !h.thin);
  const sh = sure.map((h: any) => h.rootShadow).sort((a: number, b: number) => a - b);
  console.log("seed", seed, "debris", debris.length, "sure", sure.length, "shadow p10/50/90", [0.1, 0.5, 0.9].map((q) => sh[Math.floor(q * sh.length)]?.toFixed(3)));
  for (const h of f.hairs) {
    const mx = toGiven((h.rod.x0 + h.rod.x1) / 2, w.factor), my = toGiven((h.rod.y0 + h.rod.y1) / 2, w.factor);
    const d = Math.min(...debris.map(([x, y]) => Math.hypot(x - mx, y - my))) / truth.pxPerMm;
    const t = Math.min(...truth.hairs.map((q) => Math.hypot((q.root[0] + q.tip[0]) / 2 - mx, (q.root[1] + q.tip[1]) / 2 - my))) / truth.pxPerMm;
    if ((h.probability < 0.5 && !h.thin) || d < 0.06) console.log("  p", h.probability.toFixed(3), "thin", h.thin, "shadow", h.rootShadow?.toFixed(3), "off", h.off.toFixed(2), "len", (Math.hypot(h.rod.x1 - h.rod.x0, h.rod.y1 - h.rod.y0) * w.umPerPx).toFixed(0), "w", (2 * h.rod.half * w.umPerPx).toFixed(0), "debris mm", d.toFixed(2), "hair mm", t.toFixed(2));
  }
}
