import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { startServer } from "../src/index.ts";

test("the README's example prints what it says", async () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const code = readme.match(/```ts\n([\s\S]*?)```/)?.[1] ?? "";
  const dataDir = mkdtempSync(join(tmpdir(), "anagen-readme-"));
  const body = code.replace(/^import .*$/m, "").replace('"clinic"', JSON.stringify(dataDir));
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await new Function("startServer", `return (async () => {${body}})()`)(startServer);
  const printed = print.mock.calls.map((call) => String(call[0]));
  print.mockRestore();
  rmSync(dataDir, { recursive: true, force: true });
  expect(printed).toEqual(['{"status":"ok"}']);
  expect(code).toContain(`// ${printed[0]}`);
});
