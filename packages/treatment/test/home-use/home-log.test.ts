import { describe, expect, test } from "vitest";
import {
  HOME_STEPS,
  type HomeUseEntry,
  homeState,
  homeStopsBySymptoms,
  refusalsOf,
} from "../../src/index.ts";

const ALL = HOME_STEPS.map(({ id }) => id);
const use = (on: string, more: Partial<HomeUseEntry> = {}): HomeUseEntry => ({
  on,
  roller: "Blue roller",
  needleMm: 0.3,
  confirmedSteps: ALL,
  alreadyDone: false,
  breaches: [],
  ...more,
});
const ids = (wish: HomeUseEntry, uses: readonly HomeUseEntry[] = []) =>
  refusalsOf(wish, uses).map(({ id }) => id);

describe("before each use at home", () => {
  test.each([
    ["6 days after the last", "2026-11-07", ["interval"]],
    ["7 days after the last", "2026-11-08", []],
    ["6 days before one told earlier", "2026-10-26", ["interval"]],
  ])("%s", (_what, on, expected) => {
    expect(ids(use(on), [use("2026-11-01")])).toEqual(expected);
  });

  test.each([
    [0.3, []],
    [0.31, ["needle-limit"]],
    [Number.NaN, ["needle-limit"]],
  ])("needles of %d mm", (needleMm, expected) => {
    expect(ids(use("2026-11-01", { needleMm }))).toEqual(expected);
  });

  test("a roller is used ten times at most, however its name is written", () => {
    const weeks = (count: number) =>
      Array.from({ length: count }, (_, week) =>
        use(`2026-0${1 + Math.floor(week / 4)}-0${1 + (week % 4)}`, { roller: "blue  ROLLER" }),
      );
    expect(ids(use("2026-11-01"), weeks(9))).toEqual([]);
    expect(ids(use("2026-11-01"), weeks(10))).toEqual(["replace"]);
    expect(ids(use("2026-11-01", { roller: "New roller" }), weeks(10))).toEqual([]);
  });

  test("each hygiene step is confirmed, every time", () => {
    for (const step of ALL) {
      const confirmedSteps = ALL.filter((id) => id !== step);
      expect(ids(use("2026-11-01", { confirmedSteps }))).toEqual([step]);
    }
    expect(ids(use("2026-11-01", { confirmedSteps: [] }))).toHaveLength(ALL.length);
  });
});

describe("where home use stands", () => {
  test("the next day is seven days on, and today where that has passed", () => {
    expect(homeState([use("2026-11-18")], [], "2026-11-21").nextOn).toBe("2026-11-25");
    expect(homeState([use("2026-11-01")], [], "2026-11-21").nextOn).toBe("2026-11-21");
    expect(homeState([], [], "2026-11-21").nextOn).toBe("2026-11-21");
  });

  test("two breaches end it for good, one does not", () => {
    const one = use("2026-11-01", { breaches: ["interval"] });
    expect(homeState([one], [], "2026-11-21").stoppedForGood).toBeNull();
    const two = homeState([one, use("2026-11-05", { breaches: ["wipe"] })], [], "2026-11-21");
    expect(two).toMatchObject({
      nextOn: null,
      stoppedForGood: { id: "breaches", on: "2026-11-05" },
    });
  });

  test.each(["infection", "nodule", "scar", "pigment"])("%s ends it for good", (id) => {
    const state = homeState([use("2026-11-01")], [{ id, on: "2026-11-10" }], "2026-11-21");
    expect(state.stoppedForGood).toMatchObject({ id, on: "2026-11-10" });
    expect(state.nextOn).toBeNull();
  });

  test("a symptom check may end it", () => {
    expect(homeStopsBySymptoms(["redness", "itching"])).toEqual([]);
    expect(homeStopsBySymptoms(["pus", "pustules", "scar"])).toEqual(["infection", "scar"]);
  });
});
