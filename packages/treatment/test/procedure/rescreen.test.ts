import { describe, expect, test } from "vitest";
import {
  factsAfterDays,
  mayStart,
  openQuestions,
  RESCREEN_QUESTIONS,
  type Rescreen,
  runRescreen,
  screen,
} from "../../src/index.ts";
import { ALL_SAME, asked } from "./a-session.ts";

const before = {
  facts: asked(),
  elapsedDays: 30,
  decided: screen(asked()).findings,
  lastSession: null,
  plannedDepthMm: 0.5,
};
const changed = (question: string, changes: Rescreen["changes"]): Rescreen => ({
  answers: ALL_SAME.answers.map((one) =>
    one.question === question ? { ...one, answer: "changed" as const } : one,
  ),
  changes,
  overrides: [],
});

test("nothing changed: nothing new, and the session goes on", () => {
  expect(runRescreen(before, ALL_SAME)).toMatchObject({
    verdict: "go-on",
    changedFacts: [],
    newFindings: [],
  });
});

test("unknown is never no: one open question, or a change without its facts, gives no verdict", () => {
  for (const { id } of RESCREEN_QUESTIONS) {
    const open = {
      ...ALL_SAME,
      answers: ALL_SAME.answers.filter(({ question }) => question !== id),
    };
    expect(openQuestions(open)).toEqual([id]);
    expect(runRescreen(before, open)).toBeNull();
    expect(runRescreen(before, changed(id, {}))).toBeNull();
  }
});

describe("what is new is judged by the rules of the screening", () => {
  test("a pregnancy stops it (X-PREG)", () => {
    const result = runRescreen(
      {
        ...before,
        facts: asked({ sex: "female", diagnosis: "female-pattern-hair-loss", stage: "ludwig-1" }),
      },
      changed("pregnancy", { pregnant: true }),
    );
    expect(result).toMatchObject({ verdict: "stop", changedFacts: ["pregnant"] });
    expect(result?.newFindings.map(({ rule }) => rule)).toContain("X-PREG");
  });

  test("a new blood thinner waits for a clinician's reason (X-AC)", () => {
    const thinner = changed("medicines", {
      medications: [{ name: "warfarin", current: true }],
    });
    expect(runRescreen(before, thinner)?.verdict).toBe("clinician-must-answer");
    const because = (text: string) => ({
      ...thinner,
      overrides: [{ rule: "X-AC", because: text }],
    });
    expect(runRescreen(before, because("ok"))?.verdict).toBe("clinician-must-answer");
    expect(runRescreen(before, because("minor procedure, INR 2.4"))?.verdict).toBe("go-on");
  });

  test("a reason does not lift what no clinician may override", () => {
    const shingles = changed("illness", {
      conditions: [{ name: "impetigo", status: "active", site: "scalp" }],
    });
    const overrides = [{ rule: "X-INF", because: "seems to be over already" }];
    expect(runRescreen(before, { ...shingles, overrides })?.verdict).toBe("stop");
  });

  test("a sunburn of yesterday stops it, one of a month ago does not (D-SUN)", () => {
    const sunburn = (days_ago: number) =>
      changed("sun-and-procedures", {
        recentEvents: [{ name: "sunburn", area: "scalp", days_ago }],
      });
    expect(runRescreen(before, sunburn(1))?.verdict).toBe("stop");
    expect(runRescreen(before, sunburn(30))?.verdict).toBe("go-on");
  });

  test("a finding that the plan was decided on is not asked about twice", () => {
    const facts = asked({ medications: [{ name: "warfarin", current: true }] });
    const decided = screen(facts).findings;
    expect(decided.length).toBeGreaterThan(0);
    expect(runRescreen({ ...before, facts, decided }, ALL_SAME)?.verdict).toBe("go-on");
  });
});

test("days go by for everything that is past, and not for what goes on", () => {
  const facts = asked({
    medications: [
      { name: "isotretinoin", route: "oral", stopped_days_ago: 60 },
      { name: "warfarin", stopped_days_ago: null },
    ],
    recentEvents: [{ name: "sunburn", days_ago: null }],
    lastSession: { depthMm: 0.5, days_ago: 3 },
  });
  const later = factsAfterDays(facts, 10);
  expect(later.medications?.map((one) => one.stopped_days_ago)).toEqual([70, null]);
  expect(later.recentEvents?.[0]?.days_ago).toBeNull();
  expect(later.lastSession).toEqual({ depthMm: 0.5, days_ago: 13 });
  expect(factsAfterDays(asked({ medications: null }), 10).medications).toBeNull();
});

describe("whether needling may begin", () => {
  const ready = {
    consent: { whyNot: null },
    plan: { isSigned: true, hasPlan: true },
    halts: [],
    rescreen: { verdict: "go-on" as const, newFindings: [] },
  };
  const codes = (request: Parameters<typeof mayStart>[0]) =>
    mayStart(request).map(({ code }) => code);

  test("with all in order nothing stands against it", () => expect(codes(ready)).toEqual([]));
  test.each([
    [{ consent: { whyNot: "None was signed." } }, "consent"],
    [{ plan: { isSigned: false, hasPlan: true } }, "plan"],
    [{ plan: { isSigned: true, hasPlan: false } }, "plan"],
    [{ halts: [{ because: "Grade 2", since: "2026-11-01" }] }, "halt"],
    [{ rescreen: null }, "rescreen-open"],
    [{ rescreen: { verdict: "stop" as const, newFindings: [] } }, "rescreen-stop"],
    [
      { rescreen: { verdict: "clinician-must-answer" as const, newFindings: [] } },
      "rescreen-review",
    ],
  ])("%o", (worse, code) => expect(codes({ ...ready, ...worse })).toEqual([code]));
  test("before it is begun the questions are not asked yet", () => {
    expect(codes({ ...ready, rescreen: "not-asked" })).toEqual([]);
  });
});
