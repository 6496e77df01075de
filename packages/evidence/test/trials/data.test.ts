import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { synthesisRecords, trialRecords } from "../../data/index.ts";
import { listSyntheses, listTrials, loadTrial, normalise, showTrial } from "../../src/index.ts";

const filesIn = (folder: string) =>
  readdirSync(new URL(`../../data/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(".json", ""))
    .sort();

test("the list of trials is the folder of trials, each file named by its id", () => {
  expect(
    listTrials()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(filesIn("trials"));
  expect(trialRecords.length).toBe(58);
});

test("the list of syntheses is the folder of syntheses", () => {
  expect(
    listSyntheses()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(filesIn("published"));
  expect(synthesisRecords.length).toBe(12);
});

test("papers nobody has read hold no numbers: unknown stays null", () => {
  const unread = listTrials().filter(({ confidence }) => confidence === "not-verified");
  expect(unread.map(({ id }) => id).sort()).toEqual([
    "bao-2017",
    "bao-2020",
    "bao-2022",
    "farid-2016",
    "lee-2013",
  ]);
  for (const { arms, peopleRandomised } of unread) {
    expect(peopleRandomised).toBeNull();
    expect(arms.flatMap(({ outcomes }) => outcomes)).toEqual([]);
  }
});

test("Kumar 2018: 12.52 hairs per inch² become 1.94 per cm², and the printed number stays", () => {
  const [outcome] = showTrial("kumar-2018").trial.arms[0]?.outcomes ?? [];
  expect(outcome?.printed).toEqual({ mean: 12.52, sd: null, unit: "hairs/inch2" });
  expect(outcome?.normalised?.unit).toBe("hairs/cm2");
  expect(outcome?.normalised?.mean).toBeCloseTo(12.52 / 6.4516, 12);
  expect(outcome?.normalised?.sd).toBeNull();
});

test("hairs per field of an unknown area have no common unit", () => {
  expect(
    normalise({
      mean: 73.14,
      sd: 25.45,
      unit: "hairs per field (area not stated in the abstract)",
    }),
  ).toBeNull();
});

test("millimetres of diameter become micrometres", () => {
  expect(normalise({ mean: 0.006, sd: null, unit: "mm" })).toEqual({
    unit: "um",
    mean: 6,
    sd: null,
  });
});

test("trials can be filtered by tag, condition and randomisation", () => {
  expect(listTrials({ tag: "MN+MX_vs_MX" })).toHaveLength(11);
  expect(listTrials({ condition: /areata|totalis/ }).length).toBeGreaterThanOrEqual(13);
  expect(listTrials({ randomised: true }).some(({ id }) => id === "li-2026")).toBe(false);
});

test.each([
  [
    "events above the total",
    { responders: [{ measure: "m", events: 5, total: 4, percent: null }] },
    "events",
  ],
  [
    "a negative SD",
    { outcomes: [{ measure: "m", kind: "end", mean: 1, sd: -1, unit: "um", sd_source: "x" }] },
    "sd",
  ],
  ["half a person", { n: 4.5 }, "n"],
])("a record with %s is refused", (_, part, field) => {
  const arm = {
    id: "a",
    label: "a",
    microneedling: null,
    cotherapy: "",
    outcomes: [],
    responders: [],
    ...part,
  };
  const record = {
    id: "made-up-2026",
    citation: "Fictional",
    design: "RCT",
    condition: "AGA",
    sex: "male",
    confidence: "seen-in-abstract",
    arms: [arm],
  };
  expect(() => loadTrial(record)).toThrow(field);
});

test("a study that is not there is refused", () => {
  expect(() => showTrial("nobody-1900")).toThrow("study");
});
