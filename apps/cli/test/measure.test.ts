import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";

const folder = scratchFolder();
const picture = join(folder, "clipped-0002.png");
const measure = (...args: string[]) => runAnagen(["measure", ...args, "--json"]);

type Truth = {
  pxPerMm: number;
  widthPx: number;
  heightPx: number;
  scalpPx: { y: number; height: number };
};
let truth: Truth;

beforeAll(async () => {
  const { code } = await runAnagen(["phantom", "--out", folder, "--seed", "2"]);
  expect(code).toBe(0);
  truth = JSON.parse(readFileSync(join(folder, "clipped-0002.truth.json"), "utf8"));
});

test("one picture: one object with the keys of the contract, scale from the bar", async () => {
  const outcome = await measure(picture);
  expect(outcome.code).toBe(0);
  const result = jsonOf(outcome);
  expect(result).toMatchObject({ status: "measured", reasons: [], file: picture });
  expect(result.widthPx).toBe(truth.widthPx);
  expect(result.pxPerMm.from).toBe("bar");
  expect(Math.abs(result.pxPerMm.value / truth.pxPerMm - 1)).toBeLessThan(0.006);
  expect(result.calibration.assumed).toEqual([{ what: "bar-mm", value: 1 }]);
  expect(result.densityPerCm2).toMatchObject({ level: 0.95 });
  expect(result.densityPerCm2.low).toBeLessThan(result.densityPerCm2.high);
  expect(result.hairs[0]).toMatchObject({ root: [expect.any(Number), expect.any(Number)] });
  expect(result.shaft.vellusBelowUm).toBe(30);
  expect(result.masks.cellPx).toBe(4);
  // The foot of the bar is hidden: 1.45 % from the left, 3.3 % of the height above the end of the scalp.
  const { scalpPx, heightPx, widthPx } = truth;
  const [left, foot] = [0.0145 * widthPx, scalpPx.y + scalpPx.height - 0.033 * heightPx];
  const pieces = result.masks.hidden as [number, number, number, number][];
  const arm = pieces.filter(
    ([x, y, width, height]) =>
      width > 80 && Math.abs(x - left) < 8 && Math.abs(y + height - foot) < 8,
  );
  expect(arm).toHaveLength(1);
  // Its label stands 6 pixels beyond the bar of 180, 74 wide.
  const letters = [left + 180 + 6 + 37, foot - 3] as const;
  const labels = pieces.filter(
    ([x, y, width, height]) =>
      letters[0] > x && letters[0] < x + width && letters[1] > y && letters[1] < y + height,
  );
  expect(labels).toHaveLength(1);
  expect(await measure(picture)).toEqual(outcome);
});

test("for a person: the numbers, and what was taken for granted", async () => {
  const { stdout } = await runAnagen(["measure", picture]);
  expect(stdout).toContain("Hairs per cm²");
  expect(stdout).toContain("The bar stands for 1 mm. If not, say so with --bar-mm.");
});

test("options: a given scale, another bar, a part of the picture, another cut-off", async () => {
  const given = jsonOf(await measure(picture, "--px-per-mm", "180", "--vellus-below-um", "40"));
  expect(given).toMatchObject({ pxPerMm: { value: 180, from: "given" } });
  expect(given.shaft.vellusBelowUm).toBe(40);
  const twice = jsonOf(await measure(picture, "--bar-mm", "2", "--roi", "200,200,700,600"));
  expect(twice.pxPerMm.value).toBeCloseTo(truth.pxPerMm / 2, 0);
  expect(twice.frame.x).toBeGreaterThanOrEqual(200);
});

test("a folder or several: an array in a fixed order, progress beside it", async () => {
  const visit = join(folder, "visit");
  mkdirSync(visit);
  copyFileSync(picture, join(visit, "b.png"));
  writeFileSync(join(visit, "a.jpg"), "");
  writeFileSync(join(visit, "notes.txt"), "not looked at");
  const outcome = await measure(visit);
  expect(outcome.code).toBe(0);
  const results = jsonOf(outcome) as { file: string; status: string; reasons: string[] }[];
  expect(results.map(({ status }) => status)).toEqual(["refused", "measured"]);
  expect(results[0]?.reasons).toEqual(["empty-file"]);
  expect(outcome.stderr).toContain("2 of 2");
});

test("the overlay has the size of the picture and is not the picture", async () => {
  const out = join(folder, "overlay.png");
  expect((await measure(picture, "--overlay", out)).code).toBe(0);
  const [before, after] = [await sharp(picture).metadata(), await sharp(out).metadata()];
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  expect(readFileSync(out).equals(readFileSync(picture))).toBe(false);
});

test("files that hold no picture are refused with their reason, not an error", async () => {
  const cut = readFileSync(picture).subarray(0, 60_000);
  const cases: [string, string | Buffer, string][] = [
    ["empty.png", Buffer.alloc(0), "empty-file"],
    ["words.jpg", "not a picture", "not-a-picture"],
    [
      "drawing.svg",
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      "not-a-picture",
    ],
    ["cut.png", cut, "damaged"],
  ];
  for (const [name, content, reason] of cases) {
    const outcome = await measure(writeCase(folder, name, content));
    expect(outcome.code).toBe(0);
    const refused = { status: "refused", reasons: [reason], densityPerCm2: null, count: null };
    expect(jsonOf(outcome)).toMatchObject(refused);
  }
});

test("a header that claims too many pixels is refused before anything is decoded", async () => {
  const bomb = Buffer.from(readFileSync(picture));
  // Width and height of a PNG stand in its first chunk (PNG specification, 11.2.2); its checksum is now wrong too.
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  const [result] = [jsonOf(await measure(writeCase(folder, "bomb.png", bomb)))];
  expect(result.status).toBe("refused");
  expect(["too-large", "damaged"]).toContain(result.reasons[0]);
});

test("grey, 16 bit, transparent and CMYK pictures are read; stored pixels are not turned", async () => {
  const base = sharp(picture).resize(400);
  const files: [string, Promise<Buffer>][] = [
    ["grey.png", base.clone().greyscale().png().toBuffer()],
    ["deep.png", base.clone().toColourspace("rgb16").png().toBuffer()],
    ["clear.png", base.clone().ensureAlpha(0.9).png().toBuffer()],
    ["cmyk.jpg", base.clone().toColourspace("cmyk").jpeg().toBuffer()],
    ["turned.jpg", base.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer()],
  ];
  for (const [name, bytes] of files) {
    const result = jsonOf(await measure(writeCase(folder, name, await bytes), "--px-per-mm", "56"));
    expect(result.widthPx).toBe(400);
    expect(result.orientation).toBe(name === "turned.jpg" ? 6 : 1);
  }
});

test("without a scale: refused, and why", async () => {
  const plain = sharp(picture).extract({ left: 300, top: 100, width: 700, height: 600 });
  const result = jsonOf(
    await measure(writeCase(folder, "plain.png", await plain.png().toBuffer())),
  );
  expect(result).toMatchObject({ status: "refused", densityPerCm2: null, pxPerMm: null });
  expect(result.reasons).toContain("no-scale");
});

test.each([
  [["missing.png"], "IMAGE"],
  [[], "IMAGE"],
  [[picture, "--roi", "1,2,3"], "--roi"],
  [[picture, "--roi", "0,0,99999,5"], "--roi"],
  [[picture, "--px-per-mm", "0"], "--px-per-mm"],
  [[picture, "--px-per-mm", "Infinity"], "--px-per-mm"],
  [[picture, "--vellus-below-um", "thin"], "--vellus-below-um"],
  [[picture, picture, "--overlay", "x.png"], "--overlay"],
  [["--sticker", "sheet.doc"], "--sticker"],
])("wrong input %j names %s", async (args, path) => {
  const outcome = await measure(...args);
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome)).toMatchObject({ error: { path } });
  expect(outcome.stderr).not.toMatch(/\n\s+at /);
});

test("the sheet of stickers as SVG and PDF, the same bytes every time", async () => {
  for (const ending of ["svg", "pdf"]) {
    const [one, other] = [join(folder, `one.${ending}`), join(folder, `other.${ending}`)];
    expect((await measure("--sticker", one)).code).toBe(0);
    expect((await measure("--sticker", other)).code).toBe(0);
    expect(existsSync(one) && readFileSync(one).equals(readFileSync(other))).toBe(true);
  }
  expect(readFileSync(join(folder, "one.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
});
