import { renderPair, renderPhantom } from "@anagen/phantom";
import { compareMeasurements, measurePicture } from "@anagen/trichometry";
for (const seed of process.argv[2]!.split(",").map(Number)) {
  const { before, after, change } = renderPair({ seed, widthPx: 1000, heightPx: 800, nuisances: [], scale: "none", shiftShare: 0.05, change: {lost:0, gained:0, thickened:0, thinned:0} });
  const px = (t: any) => ({ value: t.pxPerMm, sd: 0.9, from: "given" as const });
  const hide = (p: any, x0:number,y0:number,x1:number,y1:number, v:number) => { const rgb = Uint8Array.from(p.rgb); for (let y=y0;y<y1;y++) for (let x=x0;x<x1;x++) rgb.fill(v, 3*(y*p.widthPx+x), 3*(y*p.widthPx+x)+3); return {...p, rgb}; };
  const b = measurePicture(before.picture, { pxPerMm: px(before.truth) });
  const covers = [[[300,200],[700,200],[700,500],[300,500]]] as any;
  for (const mode of ["plain", "covers", "glare"]) {
    const pic = mode === "glare" ? hide(after.picture, 400, 300, 520, 420, 255) : mode === "covers" ? hide(after.picture, 300,200,700,500,150) : after.picture;
    const a = measurePicture(pic, { pxPerMm: px(after.truth), ...(mode==="covers" ? {covers} : {}) });
    const c = compareMeasurements(b, a);
    const noMask = compareMeasurements({...b, masks: null}, {...a, masks: null});
    console.log(seed, mode, a.status, a.reasons, a.masks?.hidden.length, JSON.stringify(a.masks).length, c.status, c.reasons, c.registration?.misfitMm.toFixed(3), c.registration?.overlapShare.toFixed(2), c.matched, c.lost, c.gained, JSON.stringify(c.notSeenThere), "no mask:", noMask.matched, noMask.lost, noMask.gained, c.overlapCm2?.toFixed(4), noMask.overlapCm2?.toFixed(4));
  }
}
