import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { conclusionRecords } from "../../data/conclusions/index.ts";
import { loadConclusion } from "../../src/conclusions/conclusions.ts";
import { fingerprintOf } from "../../src/conclusions/fingerprint.ts";
import { dataFingerprint, listConclusions, poolQuestion, QUESTIONS } from "../../src/index.ts";

const twoDecimals = (value: number) => Number(value.toFixed(2));

test.each(QUESTIONS.map(({ id }) => id))(
  "%s: the last conclusion states what the trials give today, on today's data",
  (id) => {
    const last = listConclusions(id).at(-1);
    const { flow, effects, pooled, certainty } = poolQuestion(id);
    expect(last).toMatchObject({
      data: dataFingerprint(),
      identified: flow.identified,
      eligible: flow.eligible,
      included: flow.included,
      people: effects.reduce((sum, { people }) => sum + people, 0),
      effects: effects.map(({ trial, estimate }) => ({ trial, estimate: twoDecimals(estimate) })),
      certainty: certainty.level,
    });
    expect(last?.pooled ?? null).toEqual(
      pooled && {
        estimate: twoDecimals(pooled.estimate),
        low: twoDecimals(pooled.interval.low),
        high: twoDecimals(pooled.interval.high),
      },
    );
  },
);

test("each log is in the order of its days, and every file of the folder is listed", () => {
  for (const { id } of QUESTIONS) {
    const days = listConclusions(id).map(({ date }) => date);
    expect(days).toEqual([...days].sort());
  }
  const folder = readdirSync(new URL("../../data/conclusions/", import.meta.url));
  expect(folder.filter((name) => name.endsWith(".json"))).toHaveLength(conclusionRecords.length);
});

test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("FNV-1a of 64 bits, the authors' test values: %j gives %s", (text, hash) => {
  expect(fingerprintOf(text)).toBe(hash);
});

test("an entry without what would change it is refused, by its field", () => {
  const figures = { identified: 1, eligible: 1, included: 0, people: 0, certainty: "very low" };
  const entry = { date: "2026-11-21", data: "", figures, concluded: "Open.", would_change: [] };
  expect(() => loadConclusion({ question: "made-up", entries: [entry] })).toThrow(
    "conclusion.entries[0].would_change",
  );
});
