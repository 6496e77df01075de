import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as phantom from "@anagen/phantom";
import { expect, test } from "vitest";

const README = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

test("the example of the README runs and prints what it says", () => {
  const code = /```ts\n([\s\S]*?)```/.exec(README)?.[1] ?? "";
  const printed: unknown[] = [];
  const body = code.replace(/^import .*$/gm, "");
  new Function("renderPhantom", "renderPair", "console", body)(
    phantom.renderPhantom,
    phantom.renderPair,
    { log: (...values: unknown[]) => printed.push(values.join(" ")) },
  );
  expect(printed).toEqual(["983040", "180.2 0.097", "true", "0"]);
  const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(
    (match) => match[1] ?? "",
  );
  for (const [index, line] of printed.entries()) expect(said[index]).toContain(line);
});

test("every call the README names exists", () => {
  const table = README.slice(README.indexOf("| Call |"), README.indexOf("Equal options"));
  const firstCells = table.split("\n").map((row) => row.split("|")[1] ?? "");
  const calls = firstCells.flatMap((cell) =>
    [...cell.matchAll(/`([A-Za-z]+)\(/g)].map((match) => match[1] ?? ""),
  );
  expect(calls.length).toBeGreaterThan(7);
  for (const call of calls) expect(phantom).toHaveProperty(call);
});
