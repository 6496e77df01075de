import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";

const folder = scratchFolder();
const VIGNETTES = fileURLToPath(
  new URL("../../../packages/treatment/test/vignettes/triage.json", import.meta.url),
);
const MILD = { symptoms: ["redness"], daysSinceSession: 2, severity: "mild", spreading: false };
const HOT = { ...MILD, temperatureC: 38.2, conditions: [], medications: [] };

test("one case gives one object with the keys of the contract", async () => {
  const outcome = await runAnagen(["triage", writeCase(folder, "hot.json", HOT), "--json"]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const result = jsonOf(outcome);
  expect(result).toMatchObject({
    level: "urgent-care",
    emergency: false,
    stopFurtherSessions: true,
    reasons: ["fever"],
    advice: expect.arrayContaining([expect.any(String)]),
    safetyNet: expect.stringContaining("emergency number"),
    basis: [{ rule: "fever", grade: "A", sources: expect.any(Array) }],
  });
  expect(result).not.toHaveProperty("id");
});

test("all example cases agree, in the same order, with their ids", async () => {
  const cases = JSON.parse(readFileSync(VIGNETTES, "utf8"));
  const results = jsonOf(await runAnagen(["triage", VIGNETTES, "--json"]));
  const told = results.map((one: Record<string, unknown>) => ({
    id: one["id"],
    level: one["level"],
    emergency: one["emergency"],
    stop_further_sessions: one["stopFurtherSessions"],
    reasons: one["reasons"],
  }));
  expect(told).toEqual(
    cases.map(({ id, expected }: { id: string; expected: object }) => ({ id, ...expected })),
  );
});

test("standard input, {facts} and the bare facts say the same", async () => {
  const bare = await runAnagen(["triage", "-", "--json"], JSON.stringify(HOT));
  const whole = await runAnagen(["triage", "-", "--json"], JSON.stringify({ facts: HOT }));
  expect(whole.stdout).toBe(bare.stdout);
});

test("without --json it is text for a person: the level, what to do, what would change it", async () => {
  const { code, stdout } = await runAnagen(["triage", "-"], JSON.stringify(MILD));
  expect(code).toBe(0);
  for (const words of ["SELF-CARE", "What to do", "What would change this", "chu-2021"]) {
    expect(stdout).toContain(words);
  }
});

test.each([
  [{ ...MILD, symptoms: "redness" }, "symptoms"],
  [{ daysSinceSession: 2 }, "symptoms"],
  [{ ...MILD, severity: "bad" }, "severity"],
  [{ ...MILD, temperatureC: 380 }, "temperatureC"],
  [{ ...MILD, sprading: true }, "sprading"],
  [
    [{ id: "a", facts: MILD }, { facts: { ...MILD, daysSinceSession: -1 } }],
    "[1].facts.daysSinceSession",
  ],
])("%j is refused, and the field is named", async (input, path) => {
  const outcome = await runAnagen(["triage", "-", "--json"], JSON.stringify(input));
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome).error).toMatchObject({ path });
  expect(outcome.stderr).toContain(path);
});
