import { expect, test } from "vitest";
import {
  CHECK_PHASES,
  isSourceId,
  NEEDLESTICK_ADVICE,
  RESCREEN_QUESTIONS,
  SESSION_CHECKLIST,
  SESSION_STEPS,
  SESSION_TIMERS,
  STEP_TEXTS,
  sessionInPlainWords,
} from "../../src/index.ts";
import { aSession } from "./a-session.ts";

test("every item of the lists has a source that is known, and its id once", () => {
  const bases = [
    ...SESSION_CHECKLIST,
    ...RESCREEN_QUESTIONS,
    ...NEEDLESTICK_ADVICE,
    ...Object.values(SESSION_TIMERS),
  ].map(({ basis }) => basis);
  expect(bases.flatMap(({ sources }) => sources).every(isSourceId)).toBe(true);
  expect(new Set(SESSION_CHECKLIST.map(({ id }) => id)).size).toBe(SESSION_CHECKLIST.length);
  expect(new Set(SESSION_CHECKLIST.map(({ phase }) => phase))).toEqual(new Set(CHECK_PHASES));
});

test("six steps, in order, each with its text", () => {
  expect(STEP_TEXTS.map(({ id }) => id)).toEqual([...SESSION_STEPS]);
  expect(SESSION_STEPS).toHaveLength(6);
});

// Source article 003:20 and 003:22.
test("cream 15 to 45 minutes, needling 15 to 20", () => {
  expect(SESSION_TIMERS.numbing).toMatchObject({ lowMinutes: 15, highMinutes: 45 });
  expect(SESSION_TIMERS.needling).toMatchObject({ lowMinutes: 15, highMinutes: 20 });
});

test("what the person reads names zones, depth and pain, and nothing of the staff's health", () => {
  const needlestick = {
    userId: null,
    name: "Nurse Example",
    at: "2026-11-21T09:40:00Z",
    what: "pricked",
    washed: true,
    reportedTo: null,
    careSoughtAt: null,
  };
  const lines = sessionInPlainWords(aSession({ needlestick, note: "secret" })).join(" ");
  expect(lines).toContain("Session 1, on 2026-11-21, done by Op Example.");
  expect(lines).toContain("Needling took 17 minutes.");
  expect(lines).toContain("Crown (vertex)");
  expect(lines).toContain("0 before, 3 during, 1 after");
  expect(lines).not.toMatch(/Nurse|secret|pricked/);
});

test("a session that was stopped says so", () => {
  const stopped = aSession({ outcome: "stopped", stoppedBecause: "You felt faint." });
  expect(sessionInPlainWords(stopped)).toContain("It was stopped. You felt faint.");
});
