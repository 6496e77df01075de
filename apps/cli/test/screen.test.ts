import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { AFTER_ISOTRETINOIN, HEALTHY_WOMAN } from "./support/people.ts";
import { BINARY, jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";

const folder = scratchFolder();
const VIGNETTES = fileURLToPath(
  new URL("../../../packages/treatment/test/vignettes/screening.json", import.meta.url),
);

test("one case gives one object with the keys of the contract", async () => {
  const outcome = await runAnagen([
    "screen",
    writeCase(folder, "one.json", AFTER_ISOTRETINOIN),
    "--json",
  ]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const result = jsonOf(outcome);
  expect(result).toMatchObject({
    decision: "defer",
    earliestAfterDays: 120,
    until: null,
    clinicianOverridable: true,
    findings: expect.any(Array),
    planConstraints: expect.any(Array),
    missing: expect.any(Array),
  });
  expect(result).not.toHaveProperty("id");
  expect(result.findings[0]).toMatchObject({
    rule: expect.any(String),
    reason: "isotretinoin-washout",
    decision: "defer",
    waitDays: 120,
    facts: ["medications[0]"],
    because: expect.any(String),
    basis: {
      grade: expect.any(String),
      sources: expect.any(Array),
      against: expect.any(Array),
      reviewed: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    },
  });
});

test("{facts}, standard input and the bare facts say the same", async () => {
  const bare = await runAnagen(["screen", "-", "--json"], JSON.stringify(HEALTHY_WOMAN));
  const wrapped = await runAnagen(
    ["screen", "-", "--json"],
    JSON.stringify({ facts: HEALTHY_WOMAN }),
  );
  expect(jsonOf(bare)).toEqual(jsonOf(wrapped));
  expect(jsonOf(bare).decision).toBe("proceed");
});

test("every vignette comes out as expected, in the order of the file, with its id", async () => {
  const vignettes = JSON.parse(readFileSync(VIGNETTES, "utf8"));
  const outcome = await runAnagen(["screen", VIGNETTES, "--json"]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const results = jsonOf(outcome);
  expect(results.map(({ id }: { id: string }) => id)).toEqual(
    vignettes.map(({ id }: { id: string }) => id),
  );
  for (const [index, { id, expected }] of vignettes.entries()) {
    const { decision, earliestAfterDays, clinicianOverridable, findings, planConstraints } =
      results[index];
    expect({ id, decision, earliestAfterDays, clinicianOverridable }).toEqual({
      id,
      decision: expected.decision,
      earliestAfterDays: expected.earliest_after_days,
      clinicianOverridable: expected.clinician_overridable,
    });
    expect(findings.map(({ reason }: { reason: string }) => reason)).toEqual(
      expect.arrayContaining(expected.reasons),
    );
    expect(planConstraints).toEqual(expect.arrayContaining(expected.plan_constraints));
  }
});

test("an empty array gives an empty array", async () => {
  expect(await runAnagen(["screen", "-", "--json"], "[]")).toMatchObject({
    code: 0,
    stdout: "[]\n",
  });
});

test("10,000 cases go in one call", async () => {
  const cases = Array.from({ length: 10_000 }, (_, id) => ({ id, facts: AFTER_ISOTRETINOIN }));
  const outcome = await runAnagen(["screen", "-", "--json"], JSON.stringify(cases));
  expect(outcome.code).toBe(0);
  const results = jsonOf(outcome);
  expect(results).toHaveLength(10_000);
  expect(results[9_999]).toMatchObject({ id: 9_999, decision: "defer" });
});

test("keys beside the facts that mean nothing here are told, and harm nothing", async () => {
  const outcome = await runAnagen(
    ["screen", "-", "--json"],
    JSON.stringify({ facts: HEALTHY_WOMAN, colour: "blue" }),
  );
  expect(outcome).toMatchObject({ code: 0, stderr: "anagen: not used: colour\n" });
  expect(jsonOf(outcome).decision).toBe("proceed");
});

test("a person reads decision, day, reason, wait, basis and what is missing, without colour codes", async () => {
  const facts = { ...AFTER_ISOTRETINOIN, allergies: null };
  const { code, stdout } = await runAnagen(
    ["screen", "-", "--today", "2026-11-21"],
    JSON.stringify(facts),
    { NO_COLOR: "" },
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/^◷ DEFER: /);
  expect(stdout).toContain("Earliest in 120 days: 2027-03-21.");
  expect(stdout).toContain(
    "isotretinoin-washout (D-ISO): ◷ defer, wait 120 days, a clinician may override",
  );
  expect(stdout).toMatch(/Basis: grade [ABCU]; article-003[\s\S]*; reviewed \d{4}-\d{2}-\d{2}/);
  expect(stdout).toMatch(/Not known\n {2}.*allergies/);
  expect(stdout).not.toContain("\u001B[");
});

test("a reader that stops early ends the program quietly", async () => {
  const cases = Array.from({ length: 3_000 }, (_, id) => ({ id, facts: AFTER_ISOTRETINOIN }));
  const path = writeCase(folder, "many.json", cases);
  const child = spawn(process.execPath, [BINARY, "screen", path, "--json"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const errors: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
  child.stdout.once("data", () => child.stdout.destroy());
  const [code] = await once(child, "close");
  expect({ code, errors: Buffer.concat(errors).toString() }).toEqual({ code: 0, errors: "" });
});
