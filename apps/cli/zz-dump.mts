import { makeDemonstration } from "/work/main/apps/cli/src/demonstration/make-clinic.ts";
import { measurePicture, calibrate } from "@anagen/trichometry";
import { renderPair } from "@anagen/phantom";
import { rmSync, mkdirSync } from "node:fs";
for(const seed of [13,15,16,17,18,19]){const {before,after}=renderPair({widthPx:480,heightPx:384,umPerPx:11.1,seed,mode:"clipped",scale:"bar",nuisances:[]} as any);
console.log(seed,[before,after].map(x=>{const m=measurePicture(x.picture,{pxPerMm:calibrate(x.picture,{}).scale??undefined} as any);return [m.status,m.count,m.reasons,Math.round(m.densityPerCm2?.value??0),Math.round(x.truth.densityPerCm2)].join(" ")}))}
const d = "/tmp/demo-dump"; rmSync(d,{recursive:true,force:true}); mkdirSync(d);
const c=process.cpuUsage(), t=Date.now();
await makeDemonstration({dataDir:d},"2026-11-21");
const u=process.cpuUsage(c); console.log("ms",Date.now()-t,"cpu",(u.user+u.system)/1000);
