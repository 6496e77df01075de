import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";

const folder = scratchFolder();
const [before, after] = ["before", "after"].map((visit) =>
  join(folder, `clipped-0008-${visit}.png`),
);
const elsewhere = join(folder, "elsewhere");
if (!before || !after) throw new Error("two visits");
const compare = (...args: string[]) => runAnagen(["compare", ...args, "--json"]);

beforeAll(async () => {
  const pair = ["phantom", "--pair", "--seed", "8"];
  expect((await runAnagen([...pair, "--out", folder])).code).toBe(0);
  expect((await runAnagen([...pair, "--other-site", "--out", elsewhere])).code).toBe(0);
});

test("two visits to one spot: the keys of the contract, found and turned as drawn", async () => {
  const outcome = await compare(before, after);
  expect(outcome.code).toBe(0);
  const result = jsonOf(outcome);
  const drawn = JSON.parse(readFileSync(join(folder, "clipped-0008.change.json"), "utf8"));
  expect(result).toMatchObject({ status: "compared", reasons: [] });
  expect(
    Math.abs(Math.abs(result.registration.turnDeg) - Math.abs(drawn.rotationDeg)),
  ).toBeLessThan(1);
  expect(result.overlapCm2).toBeGreaterThan(0.15);
  expect(result.matched).toBeGreaterThan(20);
  const { low, value, high } = result.densityChangePercent;
  expect(low).toBeLessThan(value);
  expect(value).toBeLessThan(high);
  // What was drawn lies in the interval that is given (within the frame that both pictures count in).
  expect(drawn.common.densityChangePercent).toBeGreaterThan(low);
  expect(drawn.common.densityChangePercent).toBeLessThan(high);
  expect(result.notSeenThere).toEqual({
    before: expect.any(Array),
    after: expect.any(Array),
  });
  expect(result.detectable).toBe(Math.abs(value) > result.detectionLimitPercent);
  const expected = result.detectable ? "increase" : "no detectable change";
  expect(result.verdict).toBe(expected);
});

test("a picture against itself, and against what measure wrote of it: no detectable change", async () => {
  const { stdout } = await runAnagen(["measure", before, "--json"]);
  const measured = writeCase(folder, "before.json", stdout);
  const result = jsonOf(await compare(measured, before));
  expect(result).toMatchObject({ lost: 0, gained: 0, verdict: "no detectable change" });
});

test("another place is refused, with both densities and the warning", async () => {
  const [one, other] = ["before", "after"].map((visit) =>
    join(elsewhere, `clipped-0008-${visit}.png`),
  );
  const outcome = await compare(one ?? "", other ?? "");
  expect(outcome.code).toBe(0);
  const result = jsonOf(outcome);
  expect(result.status).toBe("refused");
  expect(["different-site", "too-few-units"]).toContain(result.reasons[0]);
  expect(result).toMatchObject({ densityChangePercent: null, verdict: null });
  expect(result.separate.warning).toContain("27 %");
  const { stdout } = await runAnagen(["compare", one ?? "", other ?? ""]);
  expect(stdout).toContain("No change is told.");
});

test.each([
  ["missing.png", /does not exist/],
  ["words.json", /BEFORE\.status/],
  ["piece.json", /BEFORE\.masks\.hidden\[1\]/],
])("%s is wrong input", async (name, message) => {
  writeCase(folder, "words.json", { hairs: [] });
  const hidden = [[1, 2, 3, 4], [5]];
  const masks = { cellPx: 4, hidden };
  writeCase(folder, "piece.json", { status: "refused", hairs: [], masks });
  const outcome = await compare(join(folder, name), after);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toMatch(message);
});
