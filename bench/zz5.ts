import { renderPair, renderPhantom } from "@anagen/phantom";
import { isMasked, measurePicture } from "@anagen/trichometry";
const { picture, truth } = renderPhantom({ seed: 2 });
const m = measurePicture(picture, { pxPerMm: { value: truth.pxPerMm, sd: 0.9, from: "given" } });
console.log(JSON.stringify(m.masks), 0.0145*truth.widthPx, 0.967*truth.heightPx, truth.nuisances.map(n=>n.kind));
for (const seed of [44,45,46,47,48,49]) {
  const { before, after, change } = renderPair({ seed, widthPx: 960, heightPx: 800, scale: "none", shiftShare: 0.04, rotationDeg: 4, change: {lost:0,gained:0,thickened:0,thinned:0}, nuisances: ["glare", "bubbles"] });
  const ms = [before, after].map((v) => measurePicture(v.picture, { pxPerMm: { value: v.truth.pxPerMm, sd: 0.9, from: "given" } }));
  console.log(seed, ms.map((x, i) => [x.status, x.masks?.hidden.length, change.hairs.filter((h) => { const r = i ? h.afterRoot : h.beforeRoot; return h.inCommon && r && isMasked(x.masks, r); }).length].join(" ")));
}
