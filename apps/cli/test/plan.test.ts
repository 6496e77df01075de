import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AFTER_ISOTRETINOIN, HEALTHY_WOMAN } from "./support/people.ts";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";

const folder = scratchFolder();
const TODAY = ["--today", "2026-11-21"];
const REQUEST = {
  facts: HEALTHY_WOMAN,
  preferences: { sessions: 4, currency: "EUR", costPerSession: { low: 100, high: 150 } },
};

test("a request gives screening and plan with the keys of the contract", async () => {
  const outcome = await runAnagen([
    "plan",
    writeCase(folder, "request.json", REQUEST),
    "--json",
    ...TODAY,
  ]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const { screening, plan } = jsonOf(outcome);
  expect(screening.decision).toBe("proceed");
  const reasoned = {
    value: expect.anything(),
    because: expect.any(String),
    sources: expect.any(Array),
  };
  expect(plan).toMatchObject({
    status: "default, clinician may change",
    protocol: {
      device: reasoned,
      depthMm: { start: reasoned, stepMax: reasoned, max: reasoned },
      intervalDays: reasoned,
      sessions: { min: reasoned, max: reasoned },
      endpoint: reasoned,
      passes: reasoned,
      zones: reasoned,
      coTherapy: expect.any(Array),
    },
    cost: { currency: "EUR", perSession: { low: 100, high: 150 }, course: { low: 400, high: 600 } },
    expectations: expect.any(Array),
    alternatives: expect.any(Array),
    consentItems: expect.any(Array),
    aftercare: expect.any(Array),
    constraints: expect.any(Array),
    sources: expect.any(Array),
  });
  expect(new Set(plan.schedule.map(({ kind }: { kind: string }) => kind))).toEqual(
    new Set(["session", "review", "photographs", "milestone"]),
  );
});

test("with --today the same request gives the same bytes", async () => {
  const once = await runAnagen(
    ["plan", "-", "--json", ...TODAY, "--seed", "1"],
    JSON.stringify(REQUEST),
  );
  const again = await runAnagen(
    ["plan", "-", "--json", ...TODAY, "--seed", "1"],
    JSON.stringify(REQUEST),
  );
  expect(again.stdout).toBe(once.stdout);
});

test("without a plan it says why, and writes no file", async () => {
  const ics = join(folder, "none.ics");
  const outcome = await runAnagen(
    ["plan", "-", "--json", ...TODAY, "--ics", ics],
    JSON.stringify({ facts: AFTER_ISOTRETINOIN }),
  );
  expect(outcome.code).toBe(0);
  expect(jsonOf(outcome)).toMatchObject({
    plan: null,
    whyNoPlan: expect.stringMatching(/120 days/),
  });
  expect(outcome.stderr).toContain("no file is written");
  expect(existsSync(ics)).toBe(false);
});

test("an override that the rule allows gives a plan that says so", async () => {
  const outcome = await runAnagen(
    ["plan", "-", "--json", ...TODAY, "--overrides", "D-ISO"],
    JSON.stringify({ facts: AFTER_ISOTRETINOIN }),
  );
  expect(jsonOf(outcome).plan.conditionalOn).toEqual([expect.objectContaining({ rule: "D-ISO" })]);
});

test("at home there is no plan, and the home-use advice says what holds", async () => {
  const outcome = await runAnagen(
    ["plan", "-", "--json", ...TODAY],
    JSON.stringify({ ...HEALTHY_WOMAN, setting: "home" }),
  );
  expect(jsonOf(outcome)).toMatchObject({ plan: null, homeUse: { status: "refused" } });
});

test("--ics and --html write whole files and leave nothing beside them", async () => {
  const out = join(folder, "out");
  mkdirSync(out);
  const [ics, html] = [join(out, "course.ics"), join(out, "plan.html")];
  writeFileSync(html, "an older plan");
  const outcome = await runAnagen(
    ["plan", "-", ...TODAY, "--ics", ics, "--html", html],
    JSON.stringify(REQUEST),
  );
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  expect(readdirSync(out).sort()).toEqual(["course.ics", "plan.html"]);
  expect(readFileSync(ics, "utf8")).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  expect(readFileSync(html, "utf8")).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
  expect(outcome.stdout).toContain("Depth at first:");
});

test("an output that cannot be written is exit 2, and the other output is not written either", async () => {
  const ics = join(folder, "alone.ics");
  const outcome = await runAnagen(
    [
      "plan",
      "-",
      "--json",
      ...TODAY,
      "--ics",
      ics,
      "--html",
      join(folder, "no-such-folder/plan.html"),
    ],
    JSON.stringify(REQUEST),
  );
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome).error).toMatchObject({ code: "cannot-write", path: "--html" });
  expect(existsSync(ics)).toBe(false);
});

test("the input is never overwritten, not even through a link", async () => {
  const input = writeCase(folder, "kept.json", REQUEST);
  const link = join(folder, "link.json");
  symlinkSync(input, link);
  const before = readFileSync(input);
  for (const target of [input, link]) {
    const outcome = await runAnagen(["plan", input, "--html", target, ...TODAY]);
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(outcome.stderr).toMatch(/is the input file, which is never overwritten/);
  }
  expect(readFileSync(input)).toEqual(before);
});

test.each([
  [{ facts: HEALTHY_WOMAN, preferences: { sessions: 2.5 } }, "preferences.sessions"],
  [{ facts: HEALTHY_WOMAN, preferences: { startDate: "2026-13-01" } }, "preferences.startDate"],
  [{ facts: HEALTHY_WOMAN, preferences: { sesions: 2 } }, "preferences.sesions"],
  [
    { facts: HEALTHY_WOMAN, preferences: { costPerSession: { low: 5, high: 1 } } },
    "preferences.costPerSession",
  ],
  [{ facts: HEALTHY_WOMAN, preferences: 4 }, "preferences"],
  [{ facts: HEALTHY_WOMAN, overrides: ["D-ISO"] }, "overrides[0]"],
  [{ facts: HEALTHY_WOMAN, overrides: [7] }, "overrides[0]"],
  [[{ facts: HEALTHY_WOMAN }], "input"],
])("a wrong request names the field (%#: $1)", async (request, path) => {
  const outcome = await runAnagen(["plan", "-", "--json", ...TODAY], JSON.stringify(request));
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome).error.path).toContain(path);
});
