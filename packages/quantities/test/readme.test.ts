import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { addMonths, perInch2ToPerCm2, requirePositive, seededRandom } from "../src/index.ts";

test("the README's example prints what it says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = readme.match(/```ts\n([\s\S]*?)```/)?.[1] ?? "";
  const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map((match) => match[1]);
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  new Function(
    "addMonths",
    "perInch2ToPerCm2",
    "requirePositive",
    "seededRandom",
    code.replace(/^import .*$/m, ""),
  )(addMonths, perInch2ToPerCm2, requirePositive, seededRandom);
  const printed = print.mock.calls.map((call) => String(call[0]));
  print.mockRestore();
  expect(printed).toEqual(expected);
  expect(expected).toHaveLength(4);
});
