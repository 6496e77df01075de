import { readFileSync } from "node:fs";
import { rulesAsMarkdown, triageAsMarkdown } from "@anagen/treatment";
import { expect, test } from "vitest";

test("docs/rules.md is what the rules say today (npm run rules)", () => {
  const printed = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
  expect(printed).toBe(rulesAsMarkdown());
});

test("docs/triage.md is what the triage rules say today (npm run rules)", () => {
  const printed = readFileSync(new URL("../../docs/triage.md", import.meta.url), "utf8");
  expect(printed).toBe(triageAsMarkdown());
});
