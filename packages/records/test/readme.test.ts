import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openRecords } from "../src/index.ts";

test("the README's example prints what it says", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = readme.match(/```ts\n([\s\S]*?)```/)?.[1] ?? "";
  const expected = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map((match) => match[1]);
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const body = code.replace(/^import .*$/m, "");
  const run = new Function("openRecords", "dataDir", `return (async () => {${body}})()`);
  const dataDir = mkdtempSync(join(tmpdir(), "anagen-records-"));
  await run(openRecords, dataDir);
  rmSync(dataDir, { recursive: true, force: true });
  const printed = print.mock.calls.map((call) => String(call[0]));
  print.mockRestore();
  expect(printed).toEqual(expected);
  expect(expected).toHaveLength(3);
});
