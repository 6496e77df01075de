import { todayReply } from "@anagen/api";
import { describe, expect, test } from "vitest";
import { GROUPS } from "../../src/today/groups.ts";
import { inOrder, isDueDate } from "../../src/today/item-order.ts";
import { placeOfItem } from "../../src/today/place-of-item.ts";

const item = (kind: string, date: string, more: { urgent?: boolean; recordId?: string } = {}) => ({
  patientId: "p1",
  patientName: "Ashdown, Vera",
  recordId: "r1",
  kind,
  label: kind,
  date,
  ...more,
});

test("every list of the day has its group, once, with words", () => {
  const lists = Object.keys(todayReply.shape).filter((name) => name !== "date");
  expect(GROUPS.map(({ name }) => name).toSorted()).toEqual(lists.toSorted());
  for (const { title, lede } of GROUPS) {
    expect(title).not.toBe("");
    expect(lede).toMatch(/\.$/);
  }
  expect(new Set(GROUPS.map(({ icon }) => icon)).size).toBe(GROUPS.length);
});

test("an urgent check stands before one that has waited longer", () => {
  const ordered = inOrder([
    item("symptom-check", "2026-11-18", { recordId: "old" }),
    item("symptom-check", "2026-11-21", { recordId: "urgent", urgent: true }),
    item("symptom-check", "2026-11-20", { recordId: "newer" }),
  ]);
  expect(ordered.map(({ recordId }) => recordId)).toEqual(["urgent", "old", "newer"]);
});

test("a request for erasure is answered by a day; a concern waits since one", () => {
  expect(isDueDate(item("erasure-request", "2026-12-20"), false)).toBe(true);
  expect(isDueDate(item("concern", "2026-11-20"), false)).toBe(false);
  expect(isDueDate(item("side-effect", "2026-11-20"), true)).toBe(true);
});

describe("where the work on an item is done", () => {
  test.each([
    ["treatment-session", "/patients/$patientId/sessions/$sessionId"],
    ["symptom-check", "/patients/$patientId/side-effects"],
    ["side-effect", "/patients/$patientId/side-effects"],
    ["message", "/patients/$patientId/messages"],
    ["erasure-request", "/patients/$patientId/messages"],
    ["concern", "/patients/$patientId/outcomes"],
    ["milestone", "/patients/$patientId/outcomes"],
    ["photographs", "/patients/$patientId/pictures"],
    // A due session begins on the person's page; a kind not known yet leads there too.
    ["session", "/patients/$patientId"],
    ["toString", "/patients/$patientId"],
  ])("%s: %s", (kind, to) => {
    expect(placeOfItem(item(kind, "2026-11-21")).to).toBe(to);
  });

  test("the record's id stands in the address of a record", () => {
    const { params } = placeOfItem(item("treatment-session", "2026-11-21", { recordId: "s9" }));
    expect(params).toMatchObject({ patientId: "p1", sessionId: "s9" });
  });
});
