import { poolQuestion, QUESTIONS } from "@anagen/evidence";
import { expect, test } from "vitest";
import { NOT_JUDGED, overallOf } from "../../src/evidence/bias/judgements.ts";
import { csvText } from "../../src/evidence/files/sheet.ts";
import { besideGroups } from "../../src/evidence/question/syntheses-groups.ts";
import { trialName } from "../../src/evidence/trial-names.ts";
import {
  COMPARISONS,
  countries,
  DEPTHS,
  DOUBTS,
  devices,
  OUTCOMES,
  trialRows,
} from "../../src/evidence/trials/facets.ts";
import { fitting, NO_FILTER } from "../../src/evidence/trials/filter.ts";
import { trialSheet } from "../../src/evidence/trials/trial-sheet.ts";

const all = trialRows();

test("all 58 studies are listed, each under a name of its own", () => {
  expect(fitting(all, NO_FILTER)).toHaveLength(58);
  expect(new Set(all.map(({ trial }) => trialName(trial.id))).size).toBe(58);
});

test.each([...COMPARISONS, ...OUTCOMES, ...DEPTHS, ...DOUBTS, ...devices(), ...countries()])(
  "the choice $label finds some studies, and not all",
  ({ fits }) => {
    const found = all.filter(fits).length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(58);
  },
);

test("a needle, device or country that was not printed is found as not known, never as something", () => {
  const [unknownDepth] = DEPTHS.filter(({ id }) => id === "unknown");
  for (const row of all.filter(({ needleMm }) => needleMm === null)) {
    expect(unknownDepth?.fits(row)).toBe(true);
    for (const depth of DEPTHS.filter(({ id }) => id !== "unknown"))
      expect(depth.fits(row)).toBe(false);
  }
});

test("words are found in any order; a study without a year fits no first year", () => {
  const sought = fitting(all, { ...NO_FILTER, words: "minoxidil KUMAR" });
  expect(sought.map(({ trial }) => trial.id)).toEqual(["kumar-2018"]);
  const recent = fitting(all, { ...NO_FILTER, fromYear: 1990 });
  expect(recent.every(({ trial }) => trial.year !== null)).toBe(true);
  expect(recent.length).toBeLessThan(58);
});

test("the file of the list has one line a study", () => {
  expect(csvText(trialSheet(all)).trim().split("\r\n")).toHaveLength(59);
});

test("RoB 2, Sterne et al. 2019, BMJ 366:l4898: one high domain is high; one not judged leaves it open", () => {
  const low = { D1: "low", D2: "low", D3: "low", D4: "low", D5: "low" } as const;
  expect(overallOf(low)).toBe("low");
  expect(overallOf({ ...low, D2: "some concerns" })).toBe("some concerns");
  expect(overallOf({ ...low, D2: "some concerns", D4: "high" })).toBe("high");
  expect(overallOf({ ...low, D3: null })).toBeNull();
  expect(overallOf({ ...low, D3: "no information" })).toBe("no information");
  expect(overallOf(NOT_JUDGED)).toBeNull();
});

test("Xu 2024's 15.82 called a standardised difference is told, but not drawn among standardised ones", () => {
  const { groups, others } = besideGroups(
    poolQuestion("needling-plus-minoxidil-density").syntheses,
  );
  const smd = groups.find(({ measure }) => measure === "SMD");
  expect(smd?.rows.some(({ estimate }) => estimate > 5)).toBe(false);
  expect(others.some(({ estimate }) => estimate === 15.82)).toBe(true);
});

test("every published result beside a question is drawn or told", () => {
  for (const { id } of QUESTIONS) {
    const { syntheses } = poolQuestion(id);
    const { groups, others } = besideGroups(syntheses);
    const drawn = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(drawn + others.length).toBe(syntheses.length);
  }
});
