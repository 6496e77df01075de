import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as needling from "@anagen/needling";
import { expect, test } from "vitest";

const README = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

test("the example of the README runs and prints what it says", () => {
  const code = /```ts\n([\s\S]*?)```/.exec(README)?.[1] ?? "";
  const printed: unknown[] = [];
  const body = code.replace(/^import .*$/gm, "");
  new Function("needle", "console", body)(needling.needle, {
    log: (value: unknown) => printed.push(value),
  });
  const rounded = JSON.parse(
    JSON.stringify(printed[0], (_, value) =>
      typeof value === "number" ? Number(value.toFixed(2)) : value,
    ),
  );
  expect(rounded).toEqual({ value: 56.85, low: 53.14, high: 61.12, basis: "exact" });
  expect(code).toContain('{ value: 56.85, low: 53.14, high: 61.12, basis: "exact" }');
  expect(printed.slice(1)).toEqual(["depthChangeMm", true]);
});

test("every call the README names exists", () => {
  const table = README.slice(README.indexOf("| Call |"), README.indexOf("Same request"));
  const firstCells = table.split("\n").map((row) => row.split("|")[1] ?? "");
  const calls = firstCells.flatMap((cell) =>
    [...cell.matchAll(/`([A-Za-z_]+)(?:\(|`)/g)].map((match) => match[1] ?? ""),
  );
  expect(calls.length).toBeGreaterThan(10);
  for (const call of calls) expect(needling).toHaveProperty(call);
});
