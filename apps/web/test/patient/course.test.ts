import { expect, test } from "vitest";
import { courseLanes, courseSpan, courseSteps } from "../../src/patient/course.ts";
import type { CourseItem } from "../../src/patient/patient-data.ts";

const item = (recordId: string, kind: string, at: string, more = {}): CourseItem => ({
  at,
  kind,
  recordId,
  status: "signed",
  version: 1,
  title: kind,
  summary: "",
  authorName: null,
  ...more,
});

test("records of one day keep the order in which they were made", () => {
  const steps = courseSteps(
    [
      item("p", "plan", "2026-11-20T12:00:00Z"),
      item("d", "decision", "2026-11-20T11:00:00Z"),
      item("a", "assessment", "2026-11-20T10:00:00Z"),
    ],
    null,
  );
  expect(steps.map((step) => step.kind)).toEqual(["assessment", "decision", "plan"]);
});

test("a record counts once, by its newest version, and not when entered in error", () => {
  const steps = courseSteps(
    [
      item("a", "assessment", "2026-11-20T10:00:00Z"),
      item("a", "assessment", "2026-11-21T10:00:00Z", { version: 2, title: "newer" }),
      item("b", "assessment", "2026-11-21T10:00:00Z", { status: "entered-in-error" }),
    ],
    null,
  );
  expect(steps.map((step) => step.title)).toEqual(["newer"]);
});

test("today always lies within the span, with and without steps", () => {
  const far = courseSteps([item("a", "assessment", "2024-01-01T10:00:00Z")], null);
  for (const steps of [[], far]) {
    const { from, to } = courseSpan(steps, "2026-11-21");
    expect(from < "2026-11-21" && "2026-11-21" < to).toBe(true);
  }
});

test("planned days open nothing, records do", () => {
  const schedule = [{ date: "2026-12-01", kind: "session" as const, label: "Session 1" }];
  const steps = courseSteps([item("a", "assessment", "2026-11-20T10:00:00Z")], {
    planId: "p",
    schedule,
  });
  const lanes = courseLanes(steps, () => {});
  expect(lanes.map((lane) => lane.id)).toEqual(["assessment", "session"]);
  expect(lanes[0]?.marks[0]?.onOpen).toBeTypeOf("function");
  expect(lanes[1]?.marks[0]).toMatchObject({ tone: "planned", label: "Session 1, planned" });
  expect(lanes[1]?.marks[0]?.onOpen).toBeUndefined();
});
