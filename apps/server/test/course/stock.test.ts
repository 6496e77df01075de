import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, type Reply, signedInAs } from "../support/clinic.ts";
import { aPlannedPatient, giveConsent } from "../support/course.ts";

let clinic: Clinic;
let clinician: Caller;
let itemId: string;
let site: string;

beforeAll(async () => {
  clinic = await aClinic();
  clinician = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
  site = `/api/sites/${clinic.siteId}`;
  const item = { kind: "cartridge", name: "Cartridge 12", gtin: "9521234543213", reorderMark: 3 };
  const made = await clinician.send("POST", `${site}/catalogue`, item);
  expect(made.body).toMatchObject({ gtin: "09521234543213", singleUse: true, own: true });
  itemId = made.body.id;
});
afterAll(() => clinic.end());

const GTIN = "(01)09521234543213";
const at = (reply: Reply) => ({ "if-match": reply.etag });

async function aSession() {
  const { patientId, planId } = await aPlannedPatient(clinic, clinician);
  await giveConsent(clinician, patientId, { kind: "treatment", planId });
  const made = await clinician.send("POST", `/api/plans/${planId}/treatment-sessions`);
  return { patientId, made, url: `/api/treatment-sessions/${made.body.id}` };
}
const use = (url: string, version: Reply, stockId: string) =>
  clinician.send("PUT", url, { cartridges: [{ name: "x", stockId }] }, at(version));

describe("stock", () => {
  test("a scanned box is received, counted down by use, and then there is none left", async () => {
    const code = `${GTIN}(17)271231(10)BOX1`;
    const body = { itemId, code, quantity: 1 };
    const key = { "idempotency-key": "box-1" };
    const received = await clinician.send("POST", `${site}/stock`, body, key);
    expect(received.status).toBe(201);
    const { stock } = received.body;
    expect(stock).toMatchObject({ lot: "BOX1", expiresOn: "2027-12-31", left: 1, used: 0 });
    await clinician.send("POST", `${site}/stock`, body, key);
    const listed = await clinician.send("GET", `${site}/stock`);
    expect(listed.body.items[0].left).toBe(1);
    expect(listed.body.reorder).toMatchObject([{ item: { id: itemId }, left: 1, mark: 3 }]);

    const first = await aSession();
    const used = await use(first.url, first.made, stock.id);
    expect(used.body.body.cartridges[0]).toMatchObject({ lot: "BOX1", name: "Cartridge 12" });
    const second = await aSession();
    const none = await use(second.url, second.made, stock.id);
    expect(none.status).toBe(422);
    expect(none.body.errors[0].allowed).toContain("none of this entry left");
  });

  test("a unit with a serial number is refused the second time it is scanned", async () => {
    const code = `]d2010952123454321317271231\u001d10SER1\u001d21U-77`;
    const received = await clinician.send("POST", `${site}/stock`, { itemId, code });
    expect(received.body.stock).toMatchObject({ serial: "U-77", lot: "SER1" });
    const check = (sessionId?: string) =>
      clinician.send("POST", `${site}/stock-checks`, { code, sessionId });
    expect((await check()).body).toMatchObject({ usable: true, stock: { serial: "U-77" } });
    const { made, url } = await aSession();
    await use(url, made, received.body.stock.id);
    expect((await check()).body.refusedBecause).toContain("already used");
    const twice = await clinician.send("POST", `${site}/stock`, { itemId, code });
    expect(twice.status).toBe(409);
  });

  test("expired stock is not received; what is typed must agree with the code", async () => {
    const send = (body: object) => clinician.send("POST", `${site}/stock`, { itemId, ...body });
    const old = await send({ code: `${GTIN}(17)261120(10)OLD` });
    expect(old.body.errors[0]).toMatchObject({ path: "expiresOn" });
    const differs = await send({ code: `${GTIN}(17)271231(10)AA`, lot: "AB" });
    expect(differs.body.errors[0]).toMatchObject({ path: "lot" });
    const wrongDigit = await send({ code: "(01)09521234543214(17)271231(10)AA" });
    expect(wrongDigit.body.errors[0].allowed).toContain("last digit is 3");
    const other = await send({ code: "(01)04012345678901(17)271231(10)AA" });
    expect(other.body.errors[0].path).toBe("code");
  });

  test("a recalled lot is refused, and its patients are found", async () => {
    const { patientId, made, url } = await aSession();
    const cartridge = { name: "c", gtin: "09521234543213", lot: "REC1", expiresOn: "2027-12-31" };
    const saved = await clinician.send("PUT", url, { cartridges: [cartridge] }, at(made));
    const recall = { lot: "rec1", reason: "sterility not assured" };
    const marked = await clinician.send("POST", `${site}/recalls`, recall);
    expect(marked.status).toBe(201);
    const found = await clinician.send("GET", `${site}/lot-patients?lot=REC1`);
    expect(found.body).toMatchObject({ patients: 1, items: [{ patientId, lot: "REC1" }] });
    const other = await aSession();
    const refused = await clinician.send(
      "PUT",
      other.url,
      { cartridges: [cartridge] },
      at(other.made),
    );
    expect(refused.body.errors[0].allowed).toContain("sterility not assured");
    // What was used before the recall is still recorded, and can be saved again.
    const kept = await clinician.send(
      "PUT",
      url,
      { cartridges: [cartridge], note: "x" },
      at(saved),
    );
    expect(kept.status).toBe(200);
    const mistake = { reason: "wrong lot was typed" };
    const back = `/api/recalls/${marked.body.recall.id}/entered-in-error`;
    expect((await clinician.send("POST", back, mistake, at(marked))).status).toBe(200);
    expect((await clinician.send("GET", `${site}/recalls`)).body.items).toEqual([]);
  });

  test("units are discarded with a reason, never more than there are", async () => {
    const code = `${GTIN}(17)271231(10)DISC`;
    const received = await clinician.send("POST", `${site}/stock`, { itemId, code, quantity: 5 });
    const url = `/api/stock-items/${received.body.stock.id}`;
    const much = await clinician.send(
      "POST",
      `${url}/discard`,
      { quantity: 6, reason: "dropped" },
      at(received),
    );
    expect(much.body.errors[0].path).toBe("quantity");
    const some = await clinician.send(
      "POST",
      `${url}/discard`,
      { quantity: 2, reason: "dropped" },
      at(received),
    );
    expect(some.body.stock).toMatchObject({ left: 3, discarded: 2 });
  });
});
