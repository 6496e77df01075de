import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "./support/clinic.ts";
import { aPatient, NOTHING_AGAINST } from "./support/people.ts";

let clinic: Clinic;
let ada: Caller;
let ben: Caller;

beforeAll(async () => {
  clinic = await aClinic();
  const roles = [{ siteId: clinic.siteId, role: "clinician" as const }];
  ada = await signedInAs(clinic, roles);
  ben = await signedInAs(clinic, roles);
});
afterAll(() => clinic.end());

test("two people edit one draft: the second is told, and nothing is lost", async () => {
  const patientId = await aPatient(clinic);
  const draft = await ada.send("POST", `/api/patients/${patientId}/assessments`, { facts: {} });
  const url = `/api/assessments/${draft.body.id}`;
  const byAda = { facts: { age: 34 }, notes: "Ada wrote this" };
  const byBen = { facts: { age: 35 }, notes: "Ben wrote this" };
  const first = await ada.send("PUT", url, byAda, { "if-match": draft.etag });
  expect(first).toMatchObject({ status: 200, etag: '"2"' });
  const second = await ben.send("PUT", url, byBen, { "if-match": draft.etag });
  expect(second).toMatchObject({ status: 412, body: { currentVersion: 2 } });
  const now = await ben.send("GET", url);
  expect(now.body.body.notes).toBe("Ada wrote this");
  const merged = await ben.send("PUT", url, byBen, { "if-match": now.etag });
  expect(merged.status).toBe(200);
  const history = await ada.send("GET", `${url}/history`);
  expect(history.body.items.map((one: { body: { notes: string } }) => one.body.notes)).toEqual([
    "",
    "Ada wrote this",
    "Ben wrote this",
  ]);
});

test("twenty saves at once on one version: one wins, nineteen are told", async () => {
  const patientId = await aPatient(clinic);
  const draft = await ada.send("POST", `/api/patients/${patientId}/assessments`, { facts: {} });
  const url = `/api/assessments/${draft.body.id}`;
  const saves = await Promise.all(
    Array.from({ length: 20 }, (_, age) =>
      ada.send("PUT", url, { facts: { age } }, { "if-match": draft.etag }),
    ),
  );
  expect(saves.filter(({ status }) => status === 200).length).toBe(1);
  expect(saves.filter(({ status }) => status === 412).length).toBe(19);
});

test("one signs what the other has just changed: not what was read, so not signed", async () => {
  const patientId = await aPatient(clinic);
  const facts = NOTHING_AGAINST;
  const draft = await ada.send("POST", `/api/patients/${patientId}/assessments`, { facts });
  const url = `/api/assessments/${draft.body.id}`;
  await ben.send("PUT", url, { facts: { ...facts, pregnant: true } }, { "if-match": draft.etag });
  const signing = await ada.send("POST", `${url}/sign`, undefined, { "if-match": draft.etag });
  expect(signing.status).toBe(412);
});

test("a save without the version that was read is refused with 428", async () => {
  const patientId = await aPatient(clinic);
  const draft = await ada.send("POST", `/api/patients/${patientId}/assessments`, { facts: {} });
  const url = `/api/assessments/${draft.body.id}`;
  expect((await ada.send("PUT", url, { facts: {} })).status).toBe(428);
  const odd = await ada.send("PUT", url, { facts: {} }, { "if-match": "three" });
  expect(odd.body.errors[0].path).toBe("If-Match");
  const details = { family: "New", given: "Nia" };
  expect((await ada.send("PUT", `/api/patients/${patientId}`, details)).status).toBe(428);
  const stale = await ada.send("PUT", `/api/patients/${patientId}`, details, { "if-match": '"7"' });
  expect(stale).toMatchObject({ status: 412, body: { currentVersion: 1 } });
});

test("the same creation sent twice makes one record; the same key for another thing is refused", async () => {
  const { siteId } = clinic;
  const person = { siteId, family: "Once", given: "Only" };
  const key = { "idempotency-key": "a4f1-77" };
  const first = await ada.send("POST", "/api/patients", person, key);
  const again = await ada.send("POST", "/api/patients", person, key);
  expect(again.status).toBe(201);
  expect(again.body.patient.id).toBe(first.body.patient.id);
  const other = await ada.send("POST", "/api/patients", { ...person, family: "Other" }, key);
  expect(other.status).toBe(409);
  const byBen = await ben.send("POST", "/api/patients", person, key);
  expect(byBen.body.patient.id).not.toBe(first.body.patient.id);
});

test("a list is walked page by page without a gap or a repeat", async () => {
  for (let i = 0; i < 23; i += 1) await aPatient(clinic, `Page${String(i).padStart(2, "0")}`);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const more: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await ada.send("GET", `/api/patients?q=page&limit=5${more}`);
    seen.push(...body.items.map(({ family }: { family: string }) => family));
    cursor = body.nextCursor;
  } while (cursor !== null);
  expect(seen.length).toBe(23);
  expect(new Set(seen).size).toBe(23);
});

test("prices are versions too: two administrators do not overwrite each other", async () => {
  const boss = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "administrator" }]);
  const url = `/api/sites/${clinic.siteId}/prices`;
  const before = await boss.send("GET", url);
  expect(before).toMatchObject({ etag: '"0"', body: { perSession: null, version: 0 } });
  const prices = { currency: "eur", perSession: { low: 150, high: 250 } };
  const first = await boss.send("PUT", url, prices, { "if-match": before.etag });
  expect(first).toMatchObject({ status: 200, etag: '"1"', body: { currency: "EUR" } });
  const second = await boss.send("PUT", url, prices, { "if-match": before.etag });
  expect(second.status).toBe(412);
  const preview = await ada.send("POST", "/api/plan-previews", {
    facts: NOTHING_AGAINST,
    siteId: clinic.siteId,
  });
  expect(preview.body.plan.cost).toMatchObject({
    currency: "EUR",
    perSession: { low: 150, high: 250 },
  });
});
