import { afterAll, beforeAll, expect, test } from "vitest";
import { aSession } from "../course/a-session.ts";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { aCartridge, aPlannedPatient } from "../support/course.ts";

let clinic: Clinic;
let doctor: Caller;
let patient: Caller;
let patientId: string;
let planId: string;

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  doctor = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  ({ patientId, planId } = await aPlannedPatient(clinic, doctor, "Quoted"));
  patient = await signedInAs(clinic, [{ siteId, role: "patient" }], patientId);
});
afterAll(() => clinic.end());

const offer = (body: object) => doctor.send("POST", `/api/plans/${planId}/quotes`, body);
const EUROS = { sessions: 2, perSession: { low: 150, high: 150 }, currency: "EUR" };

test("without a price list a price is asked for; with one it stands in", async () => {
  const refused = await offer({ sessions: 3 });
  expect(refused.status).toBe(422);
  expect(refused.body.errors[0]).toMatchObject({ path: "perSession" });
  const { siteId } = clinic;
  const administrator = await signedInAs(clinic, [{ siteId, role: "administrator" }]);
  const prices = { currency: "EUR", perSession: { low: 99.9, high: 120 } };
  await administrator.send("PUT", `/api/sites/${siteId}/prices`, prices, { "if-match": '"0"' });
  const products = [{ name: "Aftercare cream", quantity: 2, unitPrice: 10.05 }];
  const { status, body } = await offer({ sessions: 3, products });
  expect(status).toBe(201);
  // 3 x 99.90 + 20.10 and 3 x 120 + 20.10, in whole cents.
  expect(body.total.whole).toEqual({ low: 319.8, high: 380.1 });
  expect(body.body).toMatchObject({ priceFrom: "site", state: "offered" });
  expect(body.use).toBe(null);
});

test("a price that cannot be is refused with its field", async () => {
  const dear = await offer({ ...EUROS, perSession: { low: 10.001, high: 11 } });
  expect(dear.status).toBe(422);
  expect(dear.body.errors[0].path).toContain("perSession.low");
  expect((await offer({ ...EUROS, validUntil: "2026-11-20" })).status).toBe(422);
  expect((await offer({ ...EUROS, currency: undefined })).status).toBe(422);
});

test("the patient accepts; signed sessions count against it, from that day, each once", async () => {
  const made = await offer(EUROS);
  const url = `/api/quotes/${made.body.id}`;
  const at = { siteId: clinic.siteId, patientId };
  const cartridge = { ...aCartridge(), kind: "cartridge" as const, stockId: null };
  const session = (day: string, number: number) =>
    aSession(clinic, at, {
      ...{ endedAt: `${day}T10:00:00.000Z`, planId, number, cartridges: [cartridge] },
    });
  await session("2026-11-01", 1);
  const accepted = await patient.send("POST", `${url}/accept`, undefined, {
    "if-match": made.etag,
  });
  expect(accepted.body.body).toMatchObject({ state: "accepted", acceptedBy: "patient" });
  expect(accepted.body.use).toEqual({ used: [], left: 2, items: [] });
  await session("2026-11-21", 2);
  const { body } = await patient.send("GET", url);
  expect(body.use).toMatchObject({ left: 1, items: [{ name: "Cartridge 12", count: 1 }] });
  expect(body.use.used.map(({ number }: { number: number }) => number)).toEqual([2]);
  const again = await patient.send("POST", `${url}/accept`, undefined, {
    "if-match": accepted.etag,
  });
  expect(again.status).toBe(409);
  const page = await patient.send("GET", `${url}/document`);
  expect(page.text).toContain("1 of 2 sessions used, 1 left.");
  expect(page.text).not.toMatch(/save|discount|best|limited|guarantee/i);
});

test("a quote whose last day has passed cannot be accepted; a withdrawn one neither", async () => {
  const late = await offer({ ...EUROS, validUntil: "2026-11-22" });
  const gone = await offer(EUROS);
  const withdrawn = await doctor.send(
    "POST",
    `/api/quotes/${gone.body.id}/withdraw`,
    { reason: "prices changed" },
    { "if-match": gone.etag },
  );
  expect(withdrawn.body.body).toMatchObject({ state: "withdrawn", withdrawnOn: "2026-11-21" });
  clinic.clock.forward({ hours: 72 });
  const again = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "patient" }], patientId);
  for (const { body, etag } of [late, withdrawn]) {
    const reply = await again.send("POST", `/api/quotes/${body.id}/accept`, undefined, {
      "if-match": etag,
    });
    expect(reply.status).toBe(409);
  }
});
