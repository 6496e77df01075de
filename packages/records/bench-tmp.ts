import { rmSync, statSync } from "node:fs";
import { seededRandom } from "/work/main/packages/quantities/src/index.ts";
import { openRecords } from "/work/main/packages/records/src/index.ts";

const dir = process.argv[2] ?? "/tmp/records/bench";
const url = process.argv[3];
const N = 100_000;
const r = await openRecords({
  dataDir: dir,
  ...(url ? { databaseUrl: url } : {}),
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
});
const by = { userId: null, role: "system" as const, requestId: "r1" };
const rnd = seededRandom(7);
const syl = [
  "ma",
  "mu",
  "le",
  "ka",
  "ro",
  "ben",
  "sch",
  "ter",
  "ner",
  "lo",
  "an",
  "na",
  "mei",
  "er",
  "hof",
  "mann",
  "ski",
  "ra",
  "to",
  "vi",
  "sen",
  "ja",
  "ko",
  "li",
  "wa",
  "be",
  "du",
  "fi",
  "go",
  "ha",
];
const name = (n: number) => {
  let s = "";
  for (let i = 0; i < n; i++) s += syl[Math.floor(rnd() ** 1.5 * syl.length)];
  return s[0]!.toUpperCase() + s.slice(1);
};
const fam = Array.from({ length: 3000 }, () => name(2 + Math.floor(rnd() * 2)));
const giv = Array.from({ length: 400 }, () => name(2));
const t0 = Date.now();
let site: string;
if ((await r.sites.list()).length === 0) {
  site = (await r.sites.create(by, { name: "Hill clinic" })).siteId;
  for (let i = 0; i < N; i += 1000) {
    await r.patients.createMany(
      by,
      Array.from({ length: 1000 }, (_, j) => ({
        siteId: site,
        family: fam[Math.floor(rnd() ** 2 * fam.length)]!,
        given: giv[Math.floor(rnd() ** 2 * giv.length)]!,
        birthDate: `${1940 + Math.floor(rnd() * 70)}-${String(1 + Math.floor(rnd() * 12)).padStart(2, "0")}-${String(1 + Math.floor(rnd() * 28)).padStart(2, "0")}`,
        sex: null,
        number: `P-${String(i + j).padStart(6, "0")}`,
        fictional: true,
        other: {},
      })),
    );
  }
  console.log("seed s", (Date.now() - t0) / 1000);
} else site = (await r.sites.list())[0]!.siteId;
const all = (await r.patients.search({ siteIds: [site], limit: 200 })).patients;
const queries: string[] = [
  "",
  "m",
  "s",
  "z",
  "a",
  "1",
  "19",
  "198",
  "1985",
  "p",
  "p-0",
  "p-00",
  "p-0000",
  "p-00001",
  "p-000123",
  "ma 19",
  "m s",
  "m a 19",
  "sch 198",
  "mann",
  "manna",
  "maman 19",
  "schma ben",
  "zz",
  "q",
  "x y",
  "1985-04",
  "12.04.1985",
  "p-0 m 19",
  "p-0000 mu 1985",
];
for (let i = 0; i < 100; i++) {
  const f = fam[Math.floor(rnd() * fam.length)]!,
    g = giv[Math.floor(rnd() * giv.length)]!;
  const k = 1 + Math.floor(rnd() * f.length);
  queries.push(f.slice(0, k), `${f.slice(0, k)} ${g.slice(0, 1 + Math.floor(rnd() * g.length))}`);
}
const times: [number, string, number][] = [];
for (let round = 0; round < 5; round++)
  for (const text of queries) {
    const s = performance.now();
    const p = await r.patients.search({ siteIds: [site], text });
    times.push([performance.now() - s, text, p.patients.length]);
  }
times.sort((a, b) => b[0] - a[0]);
console.log(
  "n",
  times.length,
  "p50",
  times[times.length >> 1]![0].toFixed(2),
  "p99",
  times[Math.floor(times.length * 0.01)]![0].toFixed(2),
  "max",
  times
    .slice(0, 12)
    .map(([t, q, n]) => `${q}:${t.toFixed(1)}(${n})`)
    .join(" "),
);
let s = performance.now();
for (let i = 0; i < 200; i++) {
  await r.patients.get(all[i]!.patientId);
  await r.versions.list({ siteIds: [site], patientId: all[i]!.patientId });
}
console.log("page ms", (performance.now() - s) / 200);
s = performance.now();
const v = await r.verify();
console.log("verify s", (performance.now() - s) / 1000, v.ok, v.events, v.versions);
s = performance.now();
const b = await r.backup("/tmp/records/bench.bak");
console.log(
  "backup s",
  (performance.now() - s) / 1000,
  b.bytes / 1e6,
  b.rows,
  "rss",
  process.memoryUsage().rss / 1e6,
);
await r.close();
console.log("db MB", url ? "" : statSync(dir + "/anagen.db").size / 1e6);
