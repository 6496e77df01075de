import fc from "fast-check";
import { expect, test } from "vitest";
import { FIRST_STATE, type Lane } from "../../src/needling/state/lab-state.ts";
import { type LabMove, type LabSteps, moved } from "../../src/needling/state/lab-steps.ts";

const START: LabSteps = { state: FIRST_STATE, steps: [] };
const passes = (count: number, lane: Lane = "a"): LabMove => ({
  kind: "protocol",
  lane,
  control: "passes",
  part: { passes: count },
});
const UNDO: LabMove = { kind: "undo" };
const after = (...moves: LabMove[]) => moves.reduce(moved, START);

test("one sweep of a slider is one step back; another slider is another", () => {
  const swept = after(passes(3), passes(4), passes(5), passes(9, "b"));
  expect(swept.steps).toHaveLength(2);
  expect(moved(swept, UNDO).state).toMatchObject({ a: { passes: 5 }, b: FIRST_STATE.b });
  expect(moved(moved(swept, UNDO), UNDO).state).toEqual(FIRST_STATE);
});

test("a reset can be undone, twice pressed as well", () => {
  const reset = after(passes(3), { kind: "reset" }, { kind: "reset" });
  expect(reset.state).toEqual(FIRST_STATE);
  expect([UNDO, UNDO].reduce(moved, reset).state.a.passes).toBe(3);
});

test("nothing to undo changes nothing; an opened link forgets what was moved before", () => {
  expect(after(UNDO)).toEqual(START);
  const opened = after(passes(3), { kind: "open", state: FIRST_STATE });
  expect(moved(opened, UNDO).state).toEqual(FIRST_STATE);
});

test("property: undone to the end, every row of moves leads back to its start", () => {
  const anyMove = fc.oneof(
    fc
      .record({ count: fc.integer({ min: 1, max: 40 }), lane: fc.constantFrom<Lane>("a", "b") })
      .map(({ count, lane }) => passes(count, lane)),
    fc.constantFrom<LabMove>({ kind: "reset" }, { kind: "where", where: "home" }),
  );
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 60 }), (moves) => {
      let steps = after(...moves);
      while (steps.steps.length > 0) steps = moved(steps, UNDO);
      expect(steps.state).toEqual(FIRST_STATE);
    }),
  );
});
