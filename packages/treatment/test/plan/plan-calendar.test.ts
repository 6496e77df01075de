import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { escapedText, foldedLine } from "../../src/plan/calendar/content-line.ts";
import { planCalendar } from "../../src/plan/calendar/plan-calendar.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { aScreening } from "./a-screening.ts";
import { someFacts } from "./some-facts.ts";

const OPTIONS = { uid: "plan-7", now: "2026-11-21T08:15:30Z" };

const somePlan = (startDate?: string) => {
  const preferences = startDate === undefined ? {} : { startDate };
  const { plan } = makePlan({
    facts: someFacts(),
    screening: aScreening(),
    preferences,
    today: "2026-11-21",
  });
  if (plan === null) throw new Error("a plan was expected");
  return plan;
};
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((event) => new ICAL.Event(event));

test("ical.js 2.2.1 reads every entry back: date, words, all day", () => {
  const { schedule, ...plan } = somePlan();
  const events = eventsOf(planCalendar({ ...plan, schedule }, OPTIONS));
  expect(events.map(({ summary }) => summary)).toEqual(schedule.map(({ label }) => label));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(
    schedule.map(({ date }) => date),
  );
  for (const event of events) {
    expect(event.startDate.isDate).toBe(true);
    expect(event.duration.toSeconds()).toBe(24 * 60 * 60);
  }
});

test("RFC 5545 section 3.1: lines end in CRLF and hold at most 75 octets", () => {
  const text = planCalendar(somePlan(), OPTIONS);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
});

test("property: folding loses nothing and never splits a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const line = `SUMMARY:${escapedText(text)}`;
      const folded = foldedLine(line);
      expect(folded.replaceAll("\r\n ", "")).toBe(line);
      for (const part of folded.split("\r\n")) {
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      }
    }),
  );
});

test("property: ical.js reads any label back as it was", () => {
  const label = fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 });
  fc.assert(
    fc.property(label, (text) => {
      const plan = {
        conditionalOn: [],
        schedule: [{ date: "2026-11-21", kind: "session" as const, label: text }],
      };
      expect(eventsOf(planCalendar(plan, OPTIONS))[0]?.summary).toBe(text);
    }),
  );
});

test("ids stay the same when dates move, so that a new file moves the events", () => {
  const ids = (text: string) => eventsOf(text).map(({ uid }) => uid);
  const before = ids(planCalendar(somePlan(), OPTIONS));
  const after = ids(planCalendar(somePlan("2027-03-01"), OPTIONS));
  expect(after.toSorted()).toEqual(before.toSorted());
  expect(new Set(before).size).toBe(before.length);
});

test("the same plan gives the same bytes", () => {
  expect(planCalendar(somePlan(), OPTIONS)).toBe(planCalendar(somePlan(), OPTIONS));
});

test("a plan that waits for a clinician is tentative", () => {
  const plan = somePlan();
  expect(planCalendar(plan, OPTIONS)).not.toContain("STATUS:TENTATIVE");
  const waiting = { ...plan, conditionalOn: [{ rule: "X-AC", text: "A clinician decides." }] };
  expect(planCalendar(waiting, OPTIONS)).toContain("STATUS:TENTATIVE");
});

test.each([
  [{ uid: "Ann Example", now: OPTIONS.now }, "uid"],
  [{ uid: "a\r\nATTENDEE:x", now: OPTIONS.now }, "uid"],
  [{ uid: "a", now: "2026-02-30T08:00:00Z" }, "now"],
  [{ uid: "a", now: "2026-11-21T25:00:00Z" }, "now"],
  [{ uid: "a", now: "2026-11-21" }, "now"],
])("a broken id or instant is refused: %j", (options, path) => {
  expect(() => planCalendar(somePlan(), options)).toThrow(path);
});
