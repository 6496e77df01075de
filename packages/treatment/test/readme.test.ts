import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import * as treatment from "../src/index.ts";

test("the README's example prints what it says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = readme.match(/```ts\n([\s\S]*?)```/)?.[1] ?? "";
  const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map((match) => match[1]);
  const runnable = code.replace(/^import .*$/m, "").replaceAll(" as const", "");
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const { makePlan, NOTHING_KNOWN, screen } = treatment;
  new Function("makePlan", "NOTHING_KNOWN", "screen", runnable)(makePlan, NOTHING_KNOWN, screen);
  const printed = print.mock.calls.map((call) => String(call[0]));
  print.mockRestore();
  expect(printed).toEqual(expected);
  expect(expected).toHaveLength(4);
});
