import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";

const folder = scratchFolder();
const BCG = fileURLToPath(
  new URL(
    "../../../packages/evidence/test/reference/metafor/request/bcg.request.json",
    import.meta.url,
  ),
);

test("needle: one pass of the 192-needle roller lies between 13.3 and 15.3 per cm²", async () => {
  const request = {
    device: "dermaroller-mf8",
    area: { cm2: 500 },
    passes: [{ directionDeg: 0 }],
  };
  const heatMap = join(folder, "heat.png");
  const outcome = await runAnagen([
    "needle",
    writeCase(folder, "needle.json", request),
    "--json",
    "--seed",
    "1",
    "--heatmap",
    heatMap,
  ]);
  expect(outcome.code).toBe(0);
  const { puncturesPerCm2 } = jsonOf(outcome) as {
    puncturesPerCm2: { total: { low: number; high: number } };
  };
  expect(puncturesPerCm2.total.low).toBeGreaterThan(13.2);
  expect(puncturesPerCm2.total.high).toBeLessThan(15.4);
  expect(readFileSync(heatMap).subarray(1, 4).toString()).toBe("PNG");
});

test("needle: a needle of no length is named", async () => {
  const request = { device: { kind: "pen", pins: 14 }, area: { cm2: 1 }, passes: [] };
  const outcome = await runAnagen(["needle", writeCase(folder, "bad.json", request), "--json"]);
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome)).toMatchObject({ error: { path: expect.stringContaining("device.") } });
});

test("evidence fit: 13 BCG trials as metafor 3.8-1 gives them (bcg.json)", async () => {
  const outcome = await runAnagen(["evidence", "fit", BCG, "--json"]);
  expect(outcome.code).toBe(0);
  expect(outcome.stdout).toContain("-0.714117");
});

test("evidence list and check answer with one JSON value", async () => {
  const listed = await runAnagen(["evidence", "list", "--json"]);
  expect(listed.code).toBe(0);
  expect(JSON.stringify(jsonOf(listed))).toContain("dhurat-2013");
  const record = writeCase(folder, "studies.json", { studies: [] });
  const checked = await runAnagen(["evidence", "check", record, "--json"]);
  expect(jsonOf(checked)).toMatchObject({ studies: [] });
});
