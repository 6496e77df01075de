import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { aPatient } from "../support/people.ts";
import { aSession } from "./a-session.ts";

let clinic: Clinic;
let patient: Caller;
let patientId: string;

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  patientId = await aPatient(clinic);
  patient = await signedInAs(clinic, [{ siteId, role: "patient" }], patientId);
  await clinic.records.settings.set(
    { userId: null, role: "system", requestId: null },
    siteId,
    "timezone",
    "Europe/Berlin",
  );
});
afterAll(() => clinic.end());

const aftercare = () => patient.send("GET", `/api/patients/${patientId}/aftercare`);

test("without a session the calendar is empty, and the emergency words stand", async () => {
  const { status, body } = await aftercare();
  expect(status).toBe(200);
  expect(body).toMatchObject({ sessionId: null, items: [], day: null });
  expect(body.emergencyWords).toContain("emergency number");
});

test("after a session it is dated to the hour, in the site's days", async () => {
  const { siteId } = clinic;
  const session = await aSession(
    clinic,
    { siteId, patientId },
    { endedAt: "2026-11-20T23:30:00.000Z" },
  );
  const { body } = await aftercare();
  expect(body).toMatchObject({ sessionId: session.recordId, day: 0, timezone: "Europe/Berlin" });
  const dry = body.items.find(({ id }: { id: string }) => id === "keep-dry");
  // 09:00 UTC on the 21st: 9.5 of 24 hours are over; in Berlin it began on the 21st.
  expect(dry).toMatchObject({ state: "now", fromDay: "2026-11-21", changesInHours: 14.5 });
  const one = await patient.send("GET", `/api/treatment-sessions/${session.recordId}/aftercare`);
  expect(one.body.items).toEqual(body.items);
});

test("a check knows the session: day and numbing cream are filled in", async () => {
  const answers = { symptoms: ["redness"], severity: "mild", spreading: false, worsening: false };
  const { body } = await patient.send("POST", `/api/patients/${patientId}/checks`, { answers });
  expect(body.body.facts).toMatchObject({ daysSinceSession: 0, setting: "clinic" });
  expect(body.body.answers.daysSinceSession).toBeNull();
});

test("the feed's address is told once, kept as a hash, and can be taken back", async () => {
  const url = `/api/patients/${patientId}/calendar-link`;
  const made = await patient.send("POST", url);
  expect(made.status).toBe(201);
  const path = new URL(made.body.url).pathname;
  const token = path.split("/").at(-1) ?? "";
  expect((await patient.send("GET", url)).body.url).toBeNull();
  const feed = await clinic.app.inject({ url: path, headers: { host: "localhost" } });
  expect(feed.headers["content-type"]).toContain("text/calendar");
  const events = new ICAL.Component(ICAL.parse(feed.payload)).getAllSubcomponents("vevent");
  expect(events.length).toBeGreaterThan(3);
  expect(feed.payload).not.toMatch(/scalp|hair|needl|Made-up|minoxidil/i);
  const stored = await clinic.records.versions.list({ siteIds: [clinic.siteId], limit: 500 });
  expect(JSON.stringify(stored)).not.toContain(token);

  const second = await patient.send("POST", url);
  const get = async (address: string) =>
    (await clinic.app.inject({ url: new URL(address).pathname, headers: { host: "localhost" } }))
      .statusCode;
  expect(await get(made.body.url)).toBe(404);
  expect(await get(second.body.url)).toBe(200);
  expect((await patient.send("DELETE", url)).status).toBe(204);
  expect(await get(second.body.url)).toBe(404);
  expect(await get(`http://localhost/api/calendars/${"x".repeat(43)}`)).toBe(404);
});
