import { readFileSync } from "node:fs";
import { rulesAsMarkdown } from "@anagen/treatment";
import { expect, test } from "vitest";

test("docs/rules.md is what the rules say today (npm run rules)", () => {
  const printed = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
  expect(printed).toBe(rulesAsMarkdown());
});
