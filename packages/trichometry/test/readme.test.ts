import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as trichometry from "@anagen/trichometry";
import { expect, test } from "vitest";

const README = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

test("the example of the README runs and prints what it says", () => {
  const source = /```ts\n([\s\S]*?)```/.exec(README)?.[1] ?? "";
  const code = source.replace(/^import .*$/gm, "");
  const printed: string[] = [];
  new Function("measurePicture", "console", code)(trichometry.measurePicture, {
    log: (...values: unknown[]) =>
      printed.push(values.map((v) => (Array.isArray(v) ? `[ "${v.join('", "')}" ]` : v)).join(" ")),
  });
  const said = [...source.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map((match) => match[1]);
  expect(said).toHaveLength(3);
  expect(printed).toEqual(said);
});

test("every call the README names exists", () => {
  const table = README.slice(README.indexOf("| Call |"), README.indexOf("A refusal is"));
  const calls = [...table.matchAll(/^\| `([A-Za-z_]+)/gm)].map((match) => match[1] ?? "");
  expect(calls.length).toBeGreaterThan(3);
  for (const call of calls) expect(trichometry).toHaveProperty(call);
});
