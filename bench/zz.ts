import { renderScene, renderPhantom } from "@anagen/phantom";
import { calibrate, measurePicture } from "@anagen/trichometry";
const names = process.argv[2]!.split(",");
for (const name of names) for (const seed of process.argv[3]!.split(",").map(Number)) {
  const { picture, truth } = renderScene(name, seed);
  const c = calibrate(picture);
  const m = measurePicture(picture, c.scale ? { pxPerMm: c.scale, covers: c.covers } : {});
  console.log(name, seed, c.scale ? `${c.scale.from} ${((c.scale.value / truth.pxPerMm - 1) * 100).toFixed(3)} % sd ${(100*c.scale.sd/c.scale.value).toFixed(2)}` : c.reason, c.detail, truth.optics.tilt?.deg, m.status, m.reasons, m.areaCm2?.toFixed(3), truth.areaCm2.toFixed(3), m.densityPerCm2?.value.toFixed(0), truth.densityPerCm2.toFixed(0), truth.optics.blurSigmaUm.toFixed(0), truth.optics.distortion.toFixed(4));
}
