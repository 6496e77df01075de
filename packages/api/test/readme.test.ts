import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { InvalidFields, parseFacts } from "../src/index.ts";

test("the README's example prints what it says", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = readme.match(/```ts\n([\s\S]*?)```/)?.[1] ?? "";
  const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map((match) => match[1]);
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  new Function("InvalidFields", "parseFacts", code.replace(/^import .*$/m, ""))(
    InvalidFields,
    parseFacts,
  );
  const printed = print.mock.calls.map((call) => String(call[0]));
  print.mockRestore();
  expect(printed).toEqual(expected);
  expect(expected).toHaveLength(4);
});
