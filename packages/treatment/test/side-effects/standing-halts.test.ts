import { describe, expect, test } from "vitest";
import {
  homeStopsBySideEffects,
  type KeptCheck,
  type KeptSideEffect,
  nextLookOn,
  type SideEffectGrade,
  standingHalts,
} from "../../src/index.ts";

const effect = (
  grade: SideEffectGrade,
  more: Partial<KeptSideEffect["effect"]> = {},
): KeptSideEffect => ({
  recordId: "e1",
  at: "2026-11-02T10:00:00.000Z",
  effect: {
    term: "rash",
    grade,
    followUps: [],
    reviewedAt: null,
    onsetOn: null,
    outcome: "ongoing",
    ...more,
  },
});

const check = (more: Partial<KeptCheck>): KeptCheck => ({
  recordId: "c1",
  at: "2026-11-03T10:00:00.000Z",
  result: { level: "contact-clinic", stopFurtherSessions: true },
  mayGoOnAt: null,
  ...more,
});

const look = (grade: SideEffectGrade, at: string) => ({
  at,
  byUserId: null,
  words: "seen",
  grade,
  outcome: "recovering" as const,
});

describe("what stops further sessions", () => {
  test.each([
    ["grade 1 stops nothing", [effect(1)], []],
    ["grade 2 until a review", [effect(2)], ["review"]],
    ["grade 2 reviewed", [effect(2, { reviewedAt: "2026-11-04T10:00:00.000Z" })], []],
    [
      "grade 3 for good, whoever reviewed it",
      [effect(3, { reviewedAt: "2026-12-01" })],
      ["forever"],
    ],
    ["a death for good", [effect(2, { outcome: "fatal" })], ["forever"]],
    [
      "once grade 3, for good, however mild it is now",
      [effect(1, { followUps: [look(3, "2026-11-03"), look(1, "2026-11-09")] })],
      ["forever"],
    ],
    [
      "grade 2 again after the review",
      [
        effect(2, {
          reviewedAt: "2026-11-04T10:00:00.000Z",
          followUps: [look(2, "2026-11-05T10:00:00.000Z")],
        }),
      ],
      ["review"],
    ],
  ] as const)("%s", (_what, effects, expected) => {
    expect(standingHalts(effects, []).map(({ until }) => until)).toEqual(expected);
  });

  test("a halting check until a clinician has looked; a quiet one never", () => {
    expect(standingHalts([], [check({})])).toHaveLength(1);
    expect(standingHalts([], [check({ mayGoOnAt: "2026-11-04" })])).toEqual([]);
    const quiet = check({ result: { level: "self-care", stopFurtherSessions: false } });
    expect(standingHalts([], [quiet])).toEqual([]);
  });

  test("what is for good comes first, with its record and day", () => {
    const halts = standingHalts([effect(4, { onsetOn: "2026-11-30" })], [check({})]);
    expect(halts.map(({ recordId, since }) => [recordId, since])).toEqual([
      ["e1", "2026-11-30"],
      ["c1", "2026-11-03T10:00:00.000Z"],
    ]);
  });
});

test("at home an infection, a lump, a scar or a mark ends needling for good", () => {
  const terms = ["skin-infection", "granuloma", "scar", "skin-hypopigmentation", "rash"] as const;
  expect(homeStopsBySideEffects(terms.map((term) => ({ term })))).toEqual([
    "infection",
    "nodule",
    "scar",
    "pigment",
  ]);
  expect(homeStopsBySideEffects([{ term: "pruritus" }])).toEqual([]);
});

test("the next look comes sooner the worse it is, and none when it is over", () => {
  const next = (grade: SideEffectGrade) => nextLookOn("2026-11-21", { grade, outcome: "ongoing" });
  expect([1, 2, 3, 4].map((grade) => next(grade as SideEffectGrade))).toEqual([
    "2026-11-28",
    "2026-11-23",
    "2026-11-22",
    "2026-11-22",
  ]);
  expect(nextLookOn("2026-11-21", { grade: 2, outcome: "resolved" })).toBeNull();
  expect(nextLookOn("2026-11-21", { grade: 2, outcome: "unknown" })).toBe("2026-11-23");
});
