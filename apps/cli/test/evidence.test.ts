import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";

const folder = scratchFolder();
const evidence = (...args: string[]) => runAnagen(["evidence", ...args]);
const QUESTION = "needling-plus-minoxidil-density";

test("list: trials, published syntheses and questions in one JSON value, and for a person", async () => {
  const [listed, told] = await Promise.all([evidence("list", "--json"), evidence("list")]);
  const { studies, questions } = jsonOf(listed);
  expect(studies).toContainEqual(expect.objectContaining({ id: "dhurat-2013", kind: "trial" }));
  expect(studies).toContainEqual(expect.objectContaining({ id: "xu-2024", kind: "synthesis" }));
  expect(questions).toContainEqual(expect.objectContaining({ id: QUESTION }));
  for (const { id } of studies) expect(told.stdout).toContain(id);
});

test("show: a trial with what was printed, its doubts and its integrity report", async () => {
  const [shown, told] = await Promise.all([
    evidence("show", "dhurat-2013", "--json"),
    evidence("show", "dhurat-2013"),
  ]);
  const { trial, checks } = jsonOf(shown);
  expect(trial).toMatchObject({ id: "dhurat-2013", peopleRandomised: 100, peopleAnalysed: 94 });
  expect(checks.map(({ result }: { result: string }) => result)).toContain("cannot check");
  expect(told.stdout).toContain("SD not known");
});

test("show: a published synthesis as printed", async () => {
  const { synthesis } = jsonOf(await evidence("show", "xu-2024", "--json"));
  expect(synthesis.results[0]).toMatchObject({ estimate: 15.82 });
});

test("pool: where one trial alone has a usable variance there is no pooled number, and the reason stands", async () => {
  const [asked, told] = await Promise.all([
    evidence("pool", "--question", QUESTION, "--json"),
    evidence("pool", "--question", QUESTION),
  ]);
  expect(jsonOf(asked)).toMatchObject({ status: "not poolable", pooled: null });
  expect(told.stdout).toContain("only one trial has a usable variance");
  expect(told.stdout).toContain("Certainty: very low");
});

test("pool: imputation only by name, marked exploratory, and a trial can be left out", async () => {
  const asked = ["pool", "--question", QUESTION, "--sensitivity", "sd-from-p", "--json"];
  const [imputed, without] = await Promise.all([
    evidence(...asked, "--method", "DL"),
    evidence(...asked, "--without", "dhurat-2013"),
  ]);
  expect(jsonOf(imputed)).toMatchObject({
    status: "pooled",
    pooled: { method: "DL", exploratory: true },
  });
  const left = jsonOf(without);
  expect(left.effects.map(({ trial }: { trial: string }) => trial)).not.toContain("dhurat-2013");
  expect(left.excluded).toContainEqual(
    expect.objectContaining({ trial: "dhurat-2013", why: "Left out by hand." }),
  );
});

test("forest: one whole SVG, the same bytes each time", async () => {
  const [first, second] = [join(folder, "a.svg"), join(folder, "b.svg")];
  const [told] = await Promise.all(
    [first, second].map((out) =>
      evidence("forest", "--question", "satisfaction", "--out", out, "--json"),
    ),
  );
  expect(told && jsonOf(told)).toMatchObject({ file: first, question: "satisfaction" });
  const svg = readFileSync(first, "utf8");
  expect(svg).toMatch(/^<svg[^>]* role="img"[\s\S]*<\/svg>\s*$/);
  expect(readFileSync(second, "utf8")).toBe(svg);
});

test("forest: where it cannot be written nothing is, and the option is named", async () => {
  const out = join(folder, "missing", "a.svg");
  const outcome = await evidence("forest", "--question", "satisfaction", "--out", out, "--json");
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome).error).toMatchObject({ code: "cannot-write", path: "--out" });
  expect(existsSync(out)).toBe(false);
});

test("forest: a wrong question leaves the file of before alone", async () => {
  const out = join(folder, "before.svg");
  writeFileSync(out, "before");
  expect((await evidence("forest", "--question", "nope", "--out", out)).code).toBe(2);
  expect(readFileSync(out, "utf8")).toBe("before");
});

const FAULTY = {
  id: "made-up-2026",
  n_randomised: 60,
  arms: [
    { id: "a", n: 40 },
    { id: "b", n: 30 },
  ],
};

test("check: one record, an array and {studies}, from a file or standard input, give one report", async () => {
  const file = writeCase(folder, "one.json", FAULTY);
  const [one, many, asked] = await Promise.all([
    evidence("check", file, "--json"),
    runAnagen(["evidence", "check", "-", "--json"], JSON.stringify([FAULTY])),
    runAnagen(["evidence", "check", "-", "--json"], JSON.stringify({ studies: [FAULTY] })),
  ]);
  expect(jsonOf(one).studies[0]).toMatchObject({ id: "made-up-2026" });
  expect(jsonOf(one).studies[0].checks).toContainEqual(
    expect.objectContaining({ check: "arm-sums", result: "fail", expected: 60, printed: 70 }),
  );
  expect(many.stdout).toBe(one.stdout);
  expect(asked.stdout).toBe(one.stdout);
  const none = await runAnagen(["evidence", "check", "-", "--json"], '{"studies": []}');
  expect(jsonOf(none)).toEqual({ studies: [] });
});

test("check for a person: the fault with its arithmetic, and that it is a doubt, not proof", async () => {
  const { stdout } = await evidence("check", writeCase(folder, "two.json", FAULTY));
  expect(stdout).toContain("✗ arm-sums: Arms: 40 + 30 = 70, but 60 people are stated.");
  expect(stdout).toContain("not proof of an error");
});

test.each([
  ["an unknown study", ["show", "nobody-1999"], "STUDY"],
  ["an unknown question", ["pool", "--question", "nope"], "--question"],
  ["an unknown method", ["pool", "--question", QUESTION, "--method", "MAGIC"], "--method"],
  ["an unknown trial left out", ["pool", "--question", QUESTION, "--without", "x"], "--without"],
  [
    "an unknown imputation",
    ["pool", "--question", QUESTION, "--sensitivity", "x"],
    "--sensitivity",
  ],
  [
    "a record without an id",
    ["check", writeCase(folder, "noid.json", [{ n: 3 }])],
    "studies[0].id",
  ],
])("%s is refused, and named", async (_, args, path) => {
  const outcome = await evidence(...args, "--json");
  expect(outcome.code).toBe(2);
  const { error } = jsonOf(outcome);
  expect(error.path).toBe(path);
  expect(outcome.stderr).toContain(error.message);
});
