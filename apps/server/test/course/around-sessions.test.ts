import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { aPlannedPatient, aWholeSession, giveConsent, train } from "../support/course.ts";

let clinic: Clinic;
let clinician: Caller;

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  const administrator = await signedInAs(clinic, [{ siteId, role: "administrator" }]);
  await train(administrator, siteId, clinician.userId);
});
afterAll(() => clinic.end());

const ZONES = ["frontal-hairline", "temporal-left", "temporal-right", "vertex"];
const NEEDLESTICK = {
  name: "Nurse Example (fictional)",
  at: "2026-11-21T09:40:00Z",
  what: "pricked while changing the cartridge",
  washed: true,
};

test("Today shows the session due, then the unfinished one, then neither", async () => {
  const { patientId, planId } = await aPlannedPatient(clinic, clinician, "Today");
  const lists = async () => {
    const { body } = await clinician.send("GET", "/api/today");
    const of = (items: { patientId: string }[]) =>
      items.filter((item) => item.patientId === patientId).length;
    return [of(body.sessionsDue), of(body.sessionsUnfinished)];
  };
  expect(await lists()).toEqual([1, 0]);
  await giveConsent(clinician, patientId, { kind: "treatment", planId });
  const made = await clinician.send("POST", `/api/plans/${planId}/treatment-sessions`);
  expect(await lists()).toEqual([0, 1]);
  const url = `/api/treatment-sessions/${made.body.id}`;
  const whole = { ...aWholeSession(clinician.userId, ZONES), needlestick: NEEDLESTICK };
  const saved = await clinician.send("PUT", url, whole, { "if-match": made.etag });
  await clinician.send("POST", `${url}/sign`, undefined, { "if-match": saved.etag });
  expect(await lists()).toEqual([0, 0]);

  const { body: line } = await clinician.send("GET", `/api/patients/${patientId}/timeline`);
  const said = line.items.map(({ title, summary }: { title: string; summary: string }) => [
    title,
    summary,
  ]);
  expect(said).toContainEqual(["Treatment session", "Session 1 on 2026-11-21: completed"]);
  expect(said).toContainEqual(["Consent", "Consent to treatment"]);
});

test("the patient's own copy holds consent and session, and not the health of the staff", async () => {
  const { siteId } = clinic;
  const { patientId, planId } = await aPlannedPatient(clinic, clinician, "Copy");
  await giveConsent(clinician, patientId, { kind: "treatment", planId });
  const made = await clinician.send("POST", `/api/plans/${planId}/treatment-sessions`);
  const url = `/api/treatment-sessions/${made.body.id}`;
  const whole = { ...aWholeSession(clinician.userId, ZONES), needlestick: NEEDLESTICK };
  const saved = await clinician.send("PUT", url, whole, { "if-match": made.etag });
  await clinician.send("POST", `${url}/sign`, undefined, { "if-match": saved.etag });
  const patient = await signedInAs(clinic, [{ siteId, role: "patient" }], patientId);
  const own = await patient.send("GET", `/api/patients/${patientId}/export`);
  const kinds = own.body.records.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(["consent", "treatment-session"]));
  expect(own.text).not.toContain("Nurse Example");
  const clinics = await clinician.send("GET", `/api/patients/${patientId}/export`);
  expect(clinics.text).toContain("Nurse Example");
});

test("a side effect halts the next session, and a clinician's review lets it begin", async () => {
  const { patientId, planId } = await aPlannedPatient(clinic, clinician, "Halt");
  await giveConsent(clinician, patientId, { kind: "treatment", planId });
  const effect = { term: "skin-infection", grade: 2, causality: "probable" };
  const entered = await clinician.send("POST", `/api/patients/${patientId}/side-effects`, effect);
  expect(entered.status, entered.text).toBe(201);
  const begin = () => clinician.send("POST", `/api/plans/${planId}/treatment-sessions`);
  const halted = await begin();
  expect(halted.status).toBe(409);
  expect(halted.body.detail).toContain("Halted since");
  const look = { words: "healed", grade: 1, outcome: "resolved", reviewed: true };
  const followed = await clinician.send(
    "POST",
    `/api/side-effects/${entered.body.id}/follow-ups`,
    { ...look, resolvedOn: "2026-11-21" },
    { "if-match": entered.etag },
  );
  expect(followed.status, followed.text).toBe(200);
  expect((await begin()).status).toBe(201);
});
