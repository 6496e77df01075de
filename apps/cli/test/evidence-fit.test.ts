import { expect, test } from "vitest";
import { BCG_REQUEST, BCG_TRIALS } from "./support/bcg-trials.ts";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";

const folder = scratchFolder();
const fit = (request: unknown, ...options: string[]) =>
  runAnagen(
    ["evidence", "fit", "-", ...options],
    typeof request === "string" ? request : JSON.stringify(request),
  );

test("fit: the request comes back with everything filled in, as metafor 3.8-1 gives it (rma, rma.mh, regtest on dat.bcg)", async () => {
  const file = writeCase(folder, "bcg.json", BCG_REQUEST);
  const outcome = await runAnagen(["evidence", "fit", file, "--json"]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  const found = jsonOf(outcome);
  expect(found).toMatchObject({ measure: "RR", input: BCG_TRIALS, note: "kept as it came", k: 13 });
  expect(found.escalc.yi).toHaveLength(13);
  const [reml, byLatitude] = found.fits;
  expect(reml.beta[0]).toBeCloseTo(-0.7145323421581395, 8);
  expect(reml.se[0]).toBeCloseTo(0.1807917440928479, 8);
  expect(reml.pval[0]).toBeCloseTo(0.0019200150960572916, 9);
  expect(reml.tau2).toBeCloseTo(0.31324325813648074, 8);
  expect(reml.tau2_ci[1]).toBeCloseTo(1.1114790840609283, 7);
  expect(reml.I2).toBeCloseTo(92.22138452126896, 6);
  expect(reml.ddf).toBe(12);
  expect(byLatitude.beta[1]).toBeCloseTo(-0.029236934259541762, 10);
  expect(found.lrt[0]).toMatchObject({ df: 2, LRT: expect.any(Number), pval: expect.any(Number) });
  expect(found.mh[0].beta).toBeCloseTo(-0.4537096046837539, 10);
  expect(found.diagnostics.regtest[0].pval).toBeCloseTo(0.18870699508197877, 8);
  expect(found.diagnostics.influence["REML-knha"].cook_d).toHaveLength(13);
});

test("fit for a person: models, intervals and what more --json holds", async () => {
  const { code, stdout } = await fit(BCG_REQUEST);
  expect(code).toBe(0);
  expect(stdout).toContain("RR: 13 studies");
  expect(stdout).toMatch(/REML-knha +13 +-0\.715/);
  expect(stdout).toContain("Also computed, with --json");
});

test("fit: the same request gives the same bytes", async () => {
  const [one, two] = await Promise.all([fit(BCG_REQUEST, "--json"), fit(BCG_REQUEST, "--json")]);
  expect(one.stdout).toBe(two.stdout);
});

test("fit: one study is tested by z, two by t with one degree of freedom, equal ones have no heterogeneity", async () => {
  const studies = [
    { yi: 0.3, vi: 0.04 },
    { yi: 0.5, vi: 0.04 },
  ];
  const [one, two] = await Promise.all(
    [1, 2].map((k) => fit({ input: studies.slice(0, k), fits: [{ id: "REML-knha" }] }, "--json")),
  );
  expect(one && jsonOf(one).fits[0]).toMatchObject({ k: 1, beta: [0.3], ddf: null, tau2: 0 });
  expect(two && jsonOf(two).fits[0]).toMatchObject({ k: 2, ddf: 1, tau2: 0, I2: 0 });
});

const two = [
  { yi: 0.1, vi: 0.04 },
  { yi: 0.4, vi: 0.02 },
];
const model = [{ id: "REML-knha" }];

/** One of each kind; packages/evidence/test/document/refusals.test.ts has the others. */
test.each<[string, unknown, string]>([
  ["NaN, which is no JSON", '{"input":[{"yi":NaN,"vi":1}]}', "standard input"],
  ["no studies", { measure: "RR", input: [] }, "input"],
  ["an unknown method", { input: two, fits: [{ id: "a", method: "MAGIC" }] }, "fits[0].method"],
  ["a word for a number", { input: [{ yi: "high", vi: 1 }] }, "input[0].yi"],
  ["a variance of 0", { input: [...two, { yi: 1, vi: 0 }], fits: model }, "input[2].vi"],
])("fit refuses %s, and names the place", async (_, request, path) => {
  const outcome = await fit(request, "--json");
  expect(outcome.code).toBe(2);
  const { error } = jsonOf(outcome);
  expect(Object.keys(error).sort()).toEqual(["allowed", "code", "message", "path", "received"]);
  expect(error.path).toBe(path);
  expect(outcome.stderr).toContain(error.message);
  expect(outcome.stderr).not.toMatch(/\n\s+at /);
});
