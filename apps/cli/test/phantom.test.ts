import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder } from "./support/scratch.ts";

const folder = scratchFolder();
const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

test("phantom writes a PNG and its truth, the same again for the same seed", async () => {
  const outcomes = await Promise.all(
    ["one", "two"].map((name) =>
      runAnagen(["phantom", "--out", join(folder, name), "--seed", "12", "--json"]),
    ),
  );
  for (const outcome of outcomes) expect(outcome.code).toBe(0);
  const [picture] = jsonOf(outcomes[0] as (typeof outcomes)[0]).pictures;
  expect(picture).toMatchObject({ file: "clipped-0012.png", seed: 12 });
  const [one, two] = ["one", "two"].map((name) => readFileSync(join(folder, name, picture.file)));
  expect(one?.equals(two as Buffer)).toBe(true);
  const truth = read(join(folder, "one", picture.truth));
  const { width, height } = await sharp(one).metadata();
  expect([width, height]).toEqual([truth.widthPx, truth.heightPx]);
  expect(Object.keys(truth)).toEqual(
    expect.arrayContaining(["pxPerMm", "areaCm2", "hairs", "units", "optics", "skin"]),
  );
  expect(Object.keys(truth.hairs[0])).toEqual(
    expect.arrayContaining(["root", "tip", "centreline", "widthUm", "class"]),
  );
  expect(readdirSync(join(folder, "one")).sort()).toEqual([picture.file, picture.truth].sort());
});

test("--pair writes before, after and the change; --jpeg a JPEG", async () => {
  const out = join(folder, "pair");
  const outcome = await runAnagen([
    "phantom",
    "--out",
    out,
    "--pair",
    "--seed",
    "3",
    "--jpeg",
    "85",
  ]);
  expect(outcome.code).toBe(0);
  expect(outcome.stdout).toContain("2 pictures");
  const change = read(join(out, "clipped-0003.change.json"));
  expect(change.common.before).toBeGreaterThan(0);
  for (const visit of ["before", "after"]) {
    const { format } = await sharp(join(out, `clipped-0003-${visit}.jpg`)).metadata();
    expect(format).toBe("jpeg");
    expect(existsSync(join(out, `clipped-0003-${visit}.truth.json`))).toBe(true);
  }
});

test("--count and --scene: two walls of cloth, no hair on either", async () => {
  const out = join(folder, "cloth");
  const args = ["phantom", "--out", out, "--scene", "fabric", "--count", "2", "--json"];
  const outcome = await runAnagen(args);
  expect(outcome.code).toBe(0);
  const { pictures } = jsonOf(outcome);
  expect(pictures.map(({ file }: { file: string }) => file)).toEqual([
    "fabric-0001.png",
    "fabric-0002.png",
  ]);
  expect(pictures[0]).toMatchObject({ hairs: 0, areaCm2: 0 });
});

test("--tilt holds the camera askew, and the truth says how", async () => {
  const out = join(folder, "askew");
  const args = ["phantom", "--out", out, "--scene", "sticker", "--tilt", "14", "--json"];
  const { pictures } = jsonOf(await runAnagen([...args, "--tilt-towards", "90"]));
  const { optics, pxPerMm, scale } = read(join(out, pictures[0].truth));
  expect(optics.tilt).toMatchObject({
    deg: expect.closeTo(14, 9),
    towardsDeg: expect.closeTo(90, 9),
  });
  // Of a plane tilted by 14 degrees a picture from afar holds cos(14) of the area.
  expect(pxPerMm / (1000 / 5.55)).toBeCloseTo(Math.sqrt(Math.cos((14 * Math.PI) / 180)), 2);
  expect(scale).toMatchObject({ kind: "sticker", trueScale: true });
});

const IN_THE_WAY = join(folder, "file");
writeFileSync(IN_THE_WAY, "");

test.each([
  ["no folder", ["phantom"]],
  ["an unknown scene", ["phantom", "--out", folder, "--scene", "lawn"]],
  ["no pictures at all", ["phantom", "--out", folder, "--count", "0"]],
  ["a seed with no room", ["phantom", "--out", folder, "--seed", "9007199254740991"]],
  ["a file in the folder's place", ["phantom", "--out", IN_THE_WAY]],
  ["a folder in a folder that is missing", ["phantom", "--out", join(folder, "no", "no")]],
  ["a pair of cloth", ["phantom", "--out", folder, "--scene", "fabric", "--pair"]],
  ["a pair and a series", ["phantom", "--out", folder, "--pair", "--reshoots", "3"]],
  ["a camera held too much askew", ["phantom", "--out", folder, "--tilt", "40"]],
  ["cloth taken askew", ["phantom", "--out", folder, "--scene", "fabric", "--tilt", "10"]],
  ["another site without a pair", ["phantom", "--out", folder, "--other-site"]],
])("%s is refused with exit code 2 and nothing is written", async (_, args) => {
  const before = readdirSync(folder);
  const outcome = await runAnagen([...args, "--json"]);
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome).error.message.length).toBeGreaterThan(10);
  expect(readdirSync(folder)).toEqual(before);
});
