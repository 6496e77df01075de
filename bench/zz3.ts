import { renderPhantom, PRINTED_STICKER } from "@anagen/phantom";
import { calibrate } from "@anagen/trichometry";
let n = 0;
for (const turn of [0, 25, 70, 133, -160]) for (const tilt of [0, 8, 16, 25]) {
  const seed = 100 + n++;
  const a = turn * Math.PI / 180; const h = 1.7;
  const c = [((n * 37) % 10 - 5) / 5 * 0.8, ((n * 53) % 10 - 5) / 5 * 0.3];
  const atMm = [c[0]! - (Math.cos(a) * h - Math.sin(a) * h), c[1]! - (Math.sin(a) * h + Math.cos(a) * h)] as const;
  const { picture, truth } = renderPhantom({ seed, widthPx: 800, heightPx: 640, umPerPx: 8.5, scale: "sticker", sticker: { ...PRINTED_STICKER, atMm, turnRad: a }, tiltDeg: tilt, tiltTowardsDeg: n * 77 % 360 });
  const r = calibrate(picture);
  console.log(seed, turn, tilt, n*77%360, r.scale ? ((r.scale.value / truth.pxPerMm - 1) * 100).toFixed(3) : r.reason, r.detail, truth.optics.blurSigmaUm.toFixed(0), truth.optics.distortion.toFixed(4), truth.nuisances.map(x=>x.kind).join());
}
