import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";

const folder = scratchFolder();
const ROLLER = { device: "dermaroller-mf8", area: { cm2: 500 }, passes: [{ directionDeg: 0 }] };
const needle = (request: unknown, ...options: string[]) =>
  runAnagen(["needle", "-", ...options], JSON.stringify(request));

/** 192 needles on a roller of 10 mm radius and 20 mm width: 192 / (2π · 1 cm · 2 cm) ≈ 14 to 15 per cm². */
test("one pass of the 192-needle roller lies between 13.3 and 15.3 per cm²", async () => {
  const file = writeCase(folder, "needle.json", ROLLER);
  const outcome = await runAnagen(["needle", file, "--json", "--seed", "1"]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const { total } = jsonOf(outcome).puncturesPerCm2;
  expect(total.low).toBeGreaterThan(13.2);
  expect(total.high).toBeLessThan(15.4);
  expect(total).toMatchObject({ value: expect.any(Number), basis: expect.any(String) });
});

test("the answer holds every part that scripts rely on, the same bytes for the same seed", async () => {
  const [one, two, other] = await Promise.all([
    needle(ROLLER, "--json", "--seed", "7"),
    needle(ROLLER, "--json", "--seed", "7"),
    needle(ROLLER, "--json", "--seed", "8"),
  ]);
  expect(Object.keys(jsonOf(one))).toEqual(
    expect.arrayContaining([
      "puncturesPerCm2",
      "coverage",
      "spacing",
      "openAreaFraction",
      "depthMm",
      "follicles",
      "dose",
      "closure",
      "uptake",
      "minutes",
      "warnings",
      "assumptions",
    ]),
  );
  expect(two.stdout).toBe(one.stdout);
  expect(other.stdout).not.toBe(one.stdout);
});

test("for a person: figures with range and basis, and that scalp use is off-label", async () => {
  const { code, stdout } = await needle(ROLLER);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Punctures per cm², a pass +14\.\d +13\.\d to 15\.\d +geometry/);
  expect(stdout).toContain("off-label");
});

test("--devices lists what a request may name, and takes no request beside it", async () => {
  const [listed, refused] = await Promise.all([
    runAnagen(["needle", "--devices", "--json"]),
    runAnagen(["needle", "-", "--devices", "--json"]),
  ]);
  const ids = jsonOf(listed).map(({ id }: { id: string }) => id);
  expect(ids).toContain("dermaroller-mf8");
  expect(refused.code).toBe(2);
  expect(jsonOf(refused).error).toMatchObject({ path: "FILE" });
});

test("--heatmap writes one whole picture and says its scale", async () => {
  const out = join(folder, "heat.png");
  const outcome = await needle(ROLLER, "--json", "--seed", "1", "--heatmap", out);
  const picture = readFileSync(out);
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect(picture.subarray(-8, -4).toString()).toBe("IEND");
  expect(jsonOf(outcome).heatmap).toBeDefined();
});

test("--heatmap: a folder that is not there, or a wrong request, leaves no file and changes none", async () => {
  const [missing, before] = [join(folder, "missing", "heat.png"), join(folder, "before.png")];
  writeFileSync(before, "before");
  const files = readdirSync(folder);
  const [nowhere, wrong] = await Promise.all([
    needle(ROLLER, "--json", "--heatmap", missing),
    needle({ ...ROLLER, area: { cm2: 0 } }, "--json", "--heatmap", before),
  ]);
  expect(nowhere.code).toBe(2);
  expect(jsonOf(nowhere).error).toMatchObject({ code: "cannot-write", path: "--heatmap" });
  expect(wrong.code).toBe(2);
  expect(existsSync(missing)).toBe(false);
  expect(readFileSync(before, "utf8")).toBe("before");
  expect(readdirSync(folder)).toEqual(files);
});

test("--heatmap never goes over the request", async () => {
  const file = writeCase(folder, "own.json", ROLLER);
  const outcome = await runAnagen(["needle", file, "--json", "--heatmap", file]);
  expect(outcome.code).toBe(2);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(ROLLER);
});

test.each<[string, unknown, string]>([
  ["an unknown device", { ...ROLLER, device: "nope" }, "device"],
  ["an area of 0", { ...ROLLER, area: { cm2: 0 } }, "area.cm2"],
  ["a direction that is no number", { ...ROLLER, passes: [{ directionDeg: null }] }, "passes[0]"],
  ["a needle of no length", { ...ROLLER, device: { kind: "pen", pins: 14 } }, "device."],
])("%s is refused, and named", async (_, request, path) => {
  const outcome = await needle(request, "--json");
  expect(outcome.code).toBe(2);
  const { error } = jsonOf(outcome);
  expect(error.path).toContain(path);
  expect(outcome.stderr).toContain(error.message);
  expect(outcome.stderr).not.toMatch(/\n\s+at /);
});

test("neither FILE nor --devices: what is missing is said", async () => {
  const outcome = await runAnagen(["needle", "--json"]);
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome).error).toMatchObject({ code: "usage", path: "FILE" });
});
