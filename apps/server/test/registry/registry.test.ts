import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { csvCell } from "../../src/registry/export-files.ts";
import { AFTER_SESSION_CONTENT } from "../access/after-session-requests.ts";
import { aSession } from "../course/a-session.ts";
import { aClinic, type Caller, type Clinic, PROGRAM, signedInAs } from "../support/clinic.ts";
import { giveConsent } from "../support/course.ts";
import { aPatient } from "../support/people.ts";

let clinic: Clinic;
let doctor: Caller;
let researcher: Caller;
const people: string[] = [];

/** Seven people, six of them with a consent to research; two had a rash, one of them without. */
beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  doctor = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  researcher = await signedInAs(clinic, [{ siteId, role: "researcher" }]);
  for (let index = 0; index < 7; index += 1) {
    const patientId = await aPatient(clinic, `Counted${index}`);
    people.push(patientId);
    await aSession(clinic, { siteId, patientId }, { endedAt: "2026-05-20T10:00:00.000Z" });
    if (index < 6) await giveConsent(doctor, patientId, { kind: "research" });
    await outcome(patientId, { milestone: "baseline", on: "2026-05-19", value: 100 });
    await outcome(patientId, { milestone: "month-6", on: "2026-11-19", value: 100 + 10 * index });
  }
  await rash(people[5] ?? "");
  await rash(people[6] ?? "");
  await rash(people[6] ?? "");
});
afterAll(() => clinic.end());

const signed = (kind: string, patientId: string, content: object) =>
  clinic.records.versions.create(PROGRAM, {
    kind,
    siteId: clinic.siteId,
    patientId,
    status: "signed",
    body: {
      content,
      signature: { signedBy: null, signedAt: null, amendmentReason: null },
    } as never,
  });
const rash = (patientId: string) =>
  signed("side-effect", patientId, AFTER_SESSION_CONTENT["side-effect"] ?? {});

const density = (value: number) => ({
  ...{ value, low: null, high: null, method: "corrected-count", zone: "vertex" },
  measurementId: null,
});
const outcome = (
  patientId: string,
  { milestone, on, value }: { milestone: string; on: string; value: number },
) =>
  signed("outcome", patientId, {
    ...AFTER_SESSION_CONTENT["outcome"],
    ...{ milestone, on, densityPerCm2: density(value) },
  });

test("the clinic counts everyone, with exact upper ends and the error of measurement", async () => {
  const { body } = await doctor.send("GET", `/api/registry?siteId=${clinic.siteId}`);
  expect(body.scope).toBe("clinic");
  const [entry, ...more] = body.items;
  expect(more).toEqual([]);
  expect(entry).toMatchObject({ people: 7, sessions: 7, events: 3 });
  expect(entry.protocol.device).toBe("pen");
  expect(entry.anyGrade).toMatchObject({ count: 2, of: 7 });
  // Clopper and Pearson for 2 of 7 by R 4.2.2, binom.test(2, 7)$conf.int: 0.03669257 0.70957914
  expect(entry.anyGrade.high).toBeCloseTo(0.70957914, 6);
  // Changes 0, 10, ... 60; 1.96 x 7 % of 100 is 13.7: the first two cannot be told from none.
  expect(entry.changes).toEqual([
    {
      ...{ milestone: "month-6", name: "Month 6", people: 7, notComparable: 0 },
      ...{ medianPerCm2: 30, lowestPerCm2: 0, highestPerCm2: 60 },
      ...{ increase: 5, decrease: 0, noDetectableChange: 2 },
    },
  ]);
});

test("a researcher sees people with a consent to research only, and no small count", async () => {
  const { body } = await researcher.send("GET", "/api/registry");
  expect(body.scope).toBe("research");
  const [entry] = body.items;
  expect(entry).toMatchObject({ people: 6, events: null });
  expect(entry.anyGrade).toMatchObject({ count: "<5", of: 6, share: null, high: null });
  expect(entry.byTerm[0]).toMatchObject({ events: null, people: { count: "<5" } });
  expect(entry.changes[0]).toMatchObject({
    ...{ people: 6, medianPerCm2: 25, increase: "<5", noDetectableChange: "<5" },
  });
});

const exported = (format: string) =>
  clinic.app.inject({
    method: "GET",
    url: `/api/registry/export?format=${format}`,
    headers: { host: "localhost", cookie: researcher.cookie },
  });

test("CSV, JSON and Parquet hold the same rows, and nothing that names anyone", async () => {
  const { columns, rows } = (await exported("json")).json();
  const csv = (await exported("csv")).payload;
  const { rawPayload } = await exported("parquet");
  const file = new Uint8Array(rawPayload).buffer;
  expect(await parquetReadObjects({ file })).toEqual(rows);
  const lines = csv.trimEnd().split("\r\n");
  expect(lines[0]).toBe(columns.map(({ name }: { name: string }) => name).join(","));
  expect(lines).toHaveLength(rows.length + 1);
  // Six people: a session and two outcomes each, and one rash.
  expect(rows).toHaveLength(6 * 3 + 1);
  expect(new Set(rows.map(({ person }: { person: string }) => person)).size).toBe(6);
  expect(rows[0].person).toMatch(/^[0-9a-f]{24}$/);
  const days = rows.map((row: Record<string, unknown>) => row["days_since_first_session"]);
  // 20 May to 19 November 2026 is 183 days; the rash has no day of onset.
  expect(new Set(days)).toEqual(new Set([0, -1, 183, null]));
  // Born 1992-03-04: 34 at the session. All six share band and sex.
  expect(new Set(rows.map(({ age_band }: { age_band: string }) => age_band))).toEqual(
    new Set(["30 to 39"]),
  );
  const everything = csv + JSON.stringify(rows) + rawPayload.toString("latin1");
  for (const secret of [...people, "Counted", "1992", "2026-", clinic.siteId]) {
    expect(everything).not.toContain(secret);
  }
});

test("the same person keeps the mark; a withdrawn consent takes the rows away at once", async () => {
  const marks = async () =>
    new Set((await exported("json")).json().rows.map(({ person }: { person: string }) => person));
  const before = await marks();
  expect(await marks()).toEqual(before);
  const { items } = (await doctor.send("GET", `/api/patients/${people[0]}/consents`)).body;
  const at = { "if-match": `"${items[0].version}"` };
  await doctor.send("POST", `/api/consents/${items[0].id}/withdraw`, {}, at);
  const after = await marks();
  expect(after.size).toBe(before.size - 1);
  expect([...after].every((mark) => before.has(mark))).toBe(true);
});

test("the export is in the trail", async () => {
  await exported("csv");
  const entries = await clinic.records.audit.list({ siteIds: [clinic.siteId], limit: 500 });
  expect(entries).toContainEqual(
    expect.objectContaining({
      ...{ action: "export", resourceKind: "registry", actorId: researcher.userId },
    }),
  );
});

test("a text that a spreadsheet would run is shown as text", () => {
  for (const first of ["=", "+", "-", "@", "\t"]) {
    expect(csvCell(`${first}1+1`).replace('"', "")).toMatch(/^'/);
  }
  expect(csvCell(-3)).toBe("-3");
  expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
  expect(csvCell(null)).toBe("");
});
