import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { aPatient } from "../support/people.ts";

let clinic: Clinic;
let clinician: Caller;
let assistant: Caller;
let patient: Caller;
let patientId: string;

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  patientId = await aPatient(clinic);
  clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  assistant = await signedInAs(clinic, [{ siteId, role: "assistant" }]);
  patient = await signedInAs(clinic, [{ siteId, role: "patient" }], patientId);
});
afterAll(() => clinic.end());

const MILD = {
  symptoms: ["redness"],
  daysSinceSession: 2,
  severity: "mild",
  spreading: false,
  setting: "clinic",
  conditions: [],
  medications: [],
  worsening: false,
};
const check = (answers: object) =>
  patient.send("POST", `/api/patients/${patientId}/checks`, { answers: { ...MILD, ...answers } });

describe("is this normal", () => {
  test("a mild answer is kept and asks for nobody", async () => {
    const { status, body } = await check({});
    expect(status).toBe(201);
    expect(body.status).toBe("signed");
    expect(body.body).toMatchObject({ by: "patient", result: { level: "self-care" } });
    const { body: day } = await clinician.send("GET", "/api/today");
    expect(day.checksWaiting).toEqual([]);
  });

  test("an urgent one stands first in Today until staff looked, and halts until a clinician says so", async () => {
    await check({ symptoms: ["pus"] });
    const urgent = await check({ symptoms: ["pus"], temperatureC: 38.4 });
    const { body: day } = await clinician.send("GET", "/api/today");
    expect(day.checksWaiting.map(({ urgent: first }: { urgent: boolean }) => first)).toEqual([
      true,
      false,
    ]);
    const url = `/api/checks/${urgent.body.id}/handled`;
    const seen = { words: "Called, sent to the hospital." };
    const at = { "if-match": urgent.etag };
    const notHers = await assistant.send("POST", url, { ...seen, mayGoOn: true }, at);
    expect(notHers.status).toBe(403);
    const handled = await assistant.send("POST", url, seen, at);
    expect(handled.status).toBe(200);
    const halts = () => clinician.send("GET", `/api/patients/${patientId}/halts`);
    expect((await halts()).body.items).toHaveLength(2);
    const again = { "if-match": handled.etag };
    const lifted = await clinician.send("POST", url, { words: "Healed.", mayGoOn: true }, again);
    expect(lifted.body.body.mayGoOnAt).not.toBeNull();
    expect((await halts()).body.items).toHaveLength(1);
    expect((await clinician.send("GET", "/api/today")).body.checksWaiting).toHaveLength(1);
  });

  test("free text never reassures, and whether it gets worse must be answered", async () => {
    const { body } = await check({ freeText: "My aunt says it is nothing." });
    expect(body.body.result.level).toBe("contact-clinic");
    const { worsening: _left, ...rest } = MILD;
    const refused = await patient.send("POST", `/api/patients/${patientId}/checks`, {
      answers: rest,
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].path).toBe("answers.worsening");
  });
});

describe("a side effect", () => {
  const url = () => `/api/patients/${patientId}/side-effects`;
  const rash = { term: "rash", grade: 2, causality: "possible", onsetOn: "2026-11-18" };

  test("is followed to its end, overdue looks show, and only then a clinician closes it", async () => {
    const made = await assistant.send("POST", url(), rash);
    expect(made.status).toBe(201);
    expect(made.body.body).toMatchObject({ outcome: "ongoing", nextLookOn: "2026-11-23" });
    const one = `/api/side-effects/${made.body.id}`;
    const early = await clinician.send("POST", `${one}/sign`, undefined, { "if-match": made.etag });
    expect(early.status).toBe(409);
    expect((await clinician.send("GET", "/api/today")).body.followUpsDue).toEqual([]);
    clinic.clock.forward({ hours: 24 * 4 });
    const people = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
    const { body: day } = await people.send("GET", "/api/today");
    expect(day.followUpsDue).toMatchObject([{ date: "2026-11-23", urgent: true }]);
    const look = { words: "Gone.", grade: 1, outcome: "resolved", reviewed: true };
    const looked = await people.send("POST", `${one}/follow-ups`, look, { "if-match": made.etag });
    expect(looked.body.body).toMatchObject({ resolvedOn: "2026-11-25", nextLookOn: null });
    const closed = await people.send("POST", `${one}/sign`, undefined, { "if-match": looked.etag });
    expect(closed.body.status).toBe("signed");
    const { body } = await people.send("GET", url());
    expect(body.halts.map(({ recordId }: { recordId: string }) => recordId)).not.toContain(
      made.body.id,
    );
  });

  test("of grade 3 ends needling for good", async () => {
    const someone = await aPatient(clinic, "Third");
    const people = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
    await people.send("POST", `/api/patients/${someone}/side-effects`, { ...rash, grade: 3 });
    const { body } = await people.send("GET", `/api/patients/${someone}/halts`);
    expect(body.items).toMatchObject([{ until: "forever", since: "2026-11-18" }]);
  });

  test("refuses what cannot be: a day ahead, an end without being over", async () => {
    const people = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
    const ahead = await people.send("POST", url(), { ...rash, onsetOn: "2027-01-01" });
    expect(ahead.status).toBe(422);
    const made = await people.send("POST", url(), rash);
    const look = { words: "x", grade: 2, outcome: "ongoing", resolvedOn: "2026-11-20" };
    const refused = await people.send(
      "POST",
      `/api/side-effects/${made.body.id}/follow-ups`,
      look,
      {
        "if-match": made.etag,
      },
    );
    expect(refused.status).toBe(422);
  });

  test("prints as a report without the patient's name, and is counted with its upper end", async () => {
    const people = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
    const made = await people.send("POST", url(), { ...rash, term: "scar", grade: 1 });
    const page = await people.send("GET", `/api/side-effects/${made.body.id}/report`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Scar");
    expect(page.text).not.toContain("Made-up");
    expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
    const { body } = await people.send("GET", "/api/side-effect-counts");
    expect(body.items[0].byTerm.map(({ term }: { term: string }) => term)).toContain("scar");
    expect(body.items[0].anyGrade.high).toBeLessThanOrEqual(1);
  });
});

test("checks and side effects stand in the timeline; the patient sees their own checks only", async () => {
  const { siteId } = clinic;
  const someone = await aPatient(clinic, "Line");
  const staff = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  const self = await signedInAs(clinic, [{ siteId, role: "patient" }], someone);
  await self.send("POST", `/api/patients/${someone}/checks`, {
    answers: { ...MILD, symptoms: ["pus"] },
  });
  const rash = { term: "rash", grade: 1, causality: "possible" };
  await staff.send("POST", `/api/patients/${someone}/side-effects`, rash);
  const lines = async (who: Caller) =>
    (await who.send("GET", `/api/patients/${someone}/timeline`)).body.items.map(
      ({ summary }: { summary: string }) => summary,
    );
  expect((await lines(staff)).toSorted()).toEqual(["Rash, grade 1: ongoing", "contact the clinic"]);
  expect(await lines(self)).toEqual(["contact the clinic"]);
});
