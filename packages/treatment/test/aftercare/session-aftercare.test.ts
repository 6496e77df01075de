import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import {
  type AfterSession,
  aftercareMoments,
  daysAfterSession,
  planAftercare,
  quietCalendar,
  sessionAftercare,
} from "../../src/index.ts";

const END = "2026-10-24T15:30:00.000Z";
const after = (hours: number) => new Date(Date.parse(END) + hours * 3_600_000).toISOString();
const session = (more: Partial<AfterSession> = {}): AfterSession => ({
  endedAt: END,
  now: END,
  constraints: [],
  hasMinoxidil: true,
  dayOf: (instant) => instant.slice(0, 10),
  ...more,
});
const states = (hours: number, more: Partial<AfterSession> = {}) =>
  Object.fromEntries(
    sessionAftercare(session({ now: after(hours), ...more })).map(({ id, state }) => [id, state]),
  );

describe("the aftercare calendar to the hour", () => {
  test.each([
    ["keep-dry", 0, 24],
    ["no-minoxidil-yet", 0, 24],
    ["no-sport", 0, 72],
    ["no-sun", 0, 336],
    ["no-harsh-products", 0, 336],
    ["no-dye", 0, 336],
    ["wash", 24, 336],
    ["minoxidil-again", 24, 336],
    ["expected", 24, 168],
    ["picture-day-1", 24, 48],
    ["picture-day-3", 72, 96],
    ["picture-day-7", 168, 192],
  ])("%s holds from hour %i until hour %i", (id, from, to) => {
    if (from > 0) expect(states(from - 0.01)[id]).toBe("ahead");
    expect(states(from)[id]).toBe("now");
    expect(states(to - 0.01)[id]).toBe("now");
    expect(states(to)[id]).toBe("over");
  });

  test("tells how many hours are left", () => {
    const [dry] = sessionAftercare(session({ now: after(20) })).filter(
      ({ id }) => id === "keep-dry",
    );
    expect(dry?.changesInHours).toBeCloseTo(4, 10);
  });

  test("minoxidil stands in it only where the plan names it and nothing bars it", () => {
    expect(states(0, { hasMinoxidil: false })["minoxidil-again"]).toBeUndefined();
    const barred = states(0, { constraints: ["no-minoxidil"] });
    expect(barred["minoxidil-again"]).toBeUndefined();
    expect(barred["no-minoxidil"]).toBe("now");
  });

  test("24 hours stay 24 hours where the clock moves (Berlin, 25 October 2026)", () => {
    const [dry] = sessionAftercare(session()).filter(({ id }) => id === "keep-dry");
    expect(dry?.to).toBe("2026-10-25T15:30:00.000Z");
  });

  test("each constraint adds the same line here as in the plan", () => {
    for (const code of ["pih-precautions", "monitor-infection", "do-not-stop-medicine"] as const) {
      const more = sessionAftercare(session({ constraints: [code] }));
      expect(more).toHaveLength(sessionAftercare(session()).length + 1);
      const texts = planAftercare([code]).map(({ text }) => text);
      expect(more.some(({ text, kind }) => kind === "do" && texts.includes(text))).toBe(true);
    }
  });

  test("days are counted from the end of needling", () => {
    const day = (hours: number) => daysAfterSession({ endedAt: END, now: after(hours) });
    expect([day(-1), day(0), day(23.9), day(24), day(168)]).toEqual([0, 0, 0, 1, 7]);
  });

  test("an instant that is none is refused", () => {
    expect(() => sessionAftercare(session({ endedAt: "yesterday" }))).toThrow("endedAt");
  });
});

describe("the feed for a calendar", () => {
  const moments = aftercareMoments(sessionAftercare(session()));
  const feed = quietCalendar(
    [
      ...moments.map((at, index) => ({ kind: "aftercare" as const, id: `s1-${index}`, at })),
      { kind: "visit", id: "v1", day: "2026-11-21" },
    ],
    END,
  );

  test("has an event at 24 and 72 hours and on day 7, and the visit", () => {
    expect(moments).toEqual([after(24), after(72), after(168)]);
    const parsed = new ICAL.Component(ICAL.parse(feed));
    const events = parsed.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      "2026-10-25T15:30:00Z",
      "2026-10-27T15:30:00Z",
      "2026-10-31T15:30:00Z",
      "2026-11-21",
    ]);
  });

  test("tells nothing about health", () => {
    expect(feed).not.toMatch(/scalp|hair|needl|minoxidil|wash|skin|wound|picture/i);
  });
});
