import type { NeedledZone } from "@anagen/needling";
import { expect, test } from "vitest";
import { type Worked, workedOut } from "../../src/elements/dose/dose-rows.ts";

const VERTEX: NeedledZone = {
  zone: "vertex",
  areaCm2: 60,
  depthMm: 0.6,
  passes: 12,
  directions: 3,
  device: "roller",
};
const HAIRLINE: NeedledZone = { ...VERTEX, zone: "frontal-hairline", areaCm2: 40, depthMm: 0.5 };

function rowsOf(planned: NeedledZone[], done: NeedledZone[]): Worked["rows"] {
  const worked = workedOut(planned, done);
  if ("problem" in worked) throw new Error(worked.problem);
  return worked.rows;
}

test("each zone has its name and its ratio; the last row is all zones together", () => {
  const rows = rowsOf([HAIRLINE, VERTEX], [{ ...HAIRLINE, passes: 6 }, VERTEX]);
  expect(rows.map(({ name }) => name)).toEqual([
    "Frontal hairline",
    "Crown (vertex)",
    "All zones, mean over their area",
  ]);
  expect(rows[0]?.doneOverPlanned).toBeCloseTo(0.5, 10);
  expect(rows[1]?.doneOverPlanned).toBeCloseTo(1, 10);
  expect(rows[2]?.planned?.areaCm2).toBe(100);
});

test("with a zone whose dose is not known the whole is not compared", () => {
  const rows = rowsOf([HAIRLINE, VERTEX], [{ ...HAIRLINE, depthMm: null }, VERTEX]);
  expect(rows[0]?.done).toMatchObject({ dose: null, missing: ["depthMm"] });
  expect(rows.at(-1)?.doneOverPlanned).toBeNull();
  expect(rows.at(-1)?.done?.areaCm2).toBe(60);
});

test("one zone needs no sum, and impossible figures are named instead of shown", () => {
  expect(rowsOf([VERTEX], [VERTEX])).toHaveLength(1);
  const worked = workedOut([{ ...VERTEX, areaCm2: -1 }], []);
  expect("problem" in worked && worked.problem).toContain("zones[0].areaCm2");
});
