import { expect, test } from "vitest";
import { nextAndLast, type Reminder, reminderWords } from "../../src/patient/reminder-words.ts";

const note = (part: Partial<Reminder>): Reminder => ({
  id: "n1",
  patientId: "p1",
  siteId: "s1",
  dueAt: "2026-11-21T09:00:00Z",
  state: "waiting",
  channel: "email",
  attempts: [],
  ...part,
});

test("what goes out next stands by time; of the others the last five, newest first", () => {
  const sent = Array.from({ length: 7 }, (_, index) =>
    note({ id: `s${index}`, state: "sent", dueAt: `2026-11-1${index}T09:00:00Z` }),
  );
  const { next, last } = nextAndLast([
    note({ id: "later", dueAt: "2026-11-23T09:00:00Z" }),
    ...sent,
    note({ id: "soon", state: "sending" }),
  ]);
  expect(next.map(({ id }) => id)).toEqual(["soon", "later"]);
  expect(last.map(({ id }) => id)).toEqual(["s6", "s5", "s4", "s3", "s2"]);
});

test("a reminder that did not go out says why", () => {
  const at = "2026-11-21T09:00:00Z";
  expect(reminderWords(note({}))).toBe("Planned by e-mail");
  expect(reminderWords(note({ state: "sent", attempts: [{ at, result: "sent" }] }))).toBe(
    "Sent by e-mail",
  );
  const failed = [{ at, result: "ECONNREFUSED" }];
  expect(reminderWords(note({ attempts: failed }))).toBe(
    "Planned by e-mail; 1 try failed (ECONNREFUSED)",
  );
  expect(reminderWords(note({ state: "failed", channel: "file", attempts: failed }))).toBe(
    "Not sent as a file that the clinic carries on (ECONNREFUSED)",
  );
});
