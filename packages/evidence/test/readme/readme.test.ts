import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the example of the README is the one that runs here, and prints what its comments say", async () => {
  expect(textOf("../../README.md")).toContain(textOf("./example.ts").trim());
  const printed: unknown[][] = [];
  vi.spyOn(console, "log").mockImplementation((...values) => {
    printed.push(values);
  });
  await import("./example.ts");
  vi.restoreAllMocks();
  expect(printed[0]).toEqual(["1.49"]);
  expect(printed[3]?.[0]).toContain("Not poolable: only one trial has a usable variance");
  expect(printed[4]).toEqual(["fail"]);
});

test("the second example runs too, and prints what rma of metafor 3.8-1 gives for dat.bcg", async () => {
  expect(textOf("../../README.md")).toContain(textOf("./regression.ts").trim());
  const printed: unknown[][] = [];
  vi.spyOn(console, "log").mockImplementation((...values) => {
    printed.push(values);
  });
  await import("./regression.ts");
  vi.restoreAllMocks();
  expect(printed).toEqual([["0.49"], ["-0.0291", "75.6"], ["0.0025"], ["0.45", "0.53"], ["0.19"]]);
});
