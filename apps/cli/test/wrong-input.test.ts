import { join } from "node:path";
import { expect, test } from "vitest";
import { HEALTHY_WOMAN } from "./support/people.ts";
import { jsonOf, runAnagen } from "./support/run-anagen.ts";
import { scratchFolder, writeCase } from "./support/scratch.ts";

const folder = scratchFolder();
const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

const WRONG: [title: string, content: string | Buffer, code: string, message: RegExp][] = [
  ["empty", "", "invalid-json", /is empty/],
  ["only spaces", " \n ", "invalid-json", /is empty/],
  [
    "broken in line 2",
    '{"age": 3,\n "sex" "male"}',
    "invalid-json",
    /line 2, column 8: a colon is expected/,
  ],
  ["cut short", '{"facts": {"age": 3', "invalid-json", /line 1, column 20/],
  [
    "not UTF-8",
    Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    "unreadable",
    /not UTF-8.*line 1, column 3/,
  ],
  ["with a byte order mark", "\uFEFF{}", "unreadable", /byte order mark/],
  ["nested 100,000 deep", deep, "invalid-input", /nested at most 32 deep/],
  ["nested deep and cut short", deep.slice(0, 100_000), "invalid-json", /is not JSON/],
  [
    "with the key __proto__",
    '{"facts": {"__proto__": {"age": 3}}}',
    "invalid-input",
    /facts\.__proto__/,
  ],
  ["with the key constructor", '[{"constructor": 1}]', "invalid-input", /\[0\]\.constructor/],
  [
    "with a key given twice",
    '{"pregnant": true, "pregnant": false}',
    "invalid-input",
    /pregnant.*twice/,
  ],
  ["a number", "42", "invalid-input", /must be an object/],
  ["null", "null", "invalid-input", /must be an object/],
  ["a list with a text", '["x"]', "invalid-input", /\[0\] must be an object/],
];

test.each(WRONG)("screen refuses a file that is %s", async (_title, content, code, message) => {
  const outcome = await runAnagen(["screen", "-", "--json"], content);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toMatch(message);
  expect(outcome.stderr).not.toMatch(/\n\s+at /);
  const { error } = jsonOf(outcome);
  expect(Object.keys(error).sort()).toEqual(["allowed", "code", "message", "path", "received"]);
  expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
});

test("a wrong field is named with its place, what came and what is allowed", async () => {
  const cases = [
    { id: "a", facts: HEALTHY_WOMAN },
    { id: "b", facts: { ...HEALTHY_WOMAN, sex: "femal" } },
  ];
  const outcome = await runAnagen(["screen", writeCase(folder, "wrong.json", cases), "--json"]);
  expect(outcome.code).toBe(2);
  expect(jsonOf(outcome).error).toMatchObject({
    code: "invalid-input",
    path: "[1].facts.sex",
    received: "femal",
    allowed: expect.stringContaining("female"),
  });
  expect(outcome.stderr).toContain("[1].facts.sex");
});

test("without --json a wrong field leaves standard output empty", async () => {
  const outcome = await runAnagen(["screen", "-"], JSON.stringify({ ...HEALTHY_WOMAN, age: -1 }));
  expect(outcome).toMatchObject({ code: 2, stdout: "" });
  expect(outcome.stderr).toMatch(/age.*-1/);
});

test.each([
  ["a missing file", "nowhere.json", /does not exist/],
  ["a folder", ".", /is a folder/],
])("screen refuses %s", async (_title, name, message) => {
  const outcome = await runAnagen(["screen", join(folder, name), "--json"]);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toMatch(message);
  expect(jsonOf(outcome).error.code).toBe("unreadable");
});
