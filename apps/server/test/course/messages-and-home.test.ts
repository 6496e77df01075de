import { HOME_STEPS } from "@anagen/treatment";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { aPatient } from "../support/people.ts";

let clinic: Clinic;
let clinician: Caller;
let patient: Caller;
let patientId: string;

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  patientId = await aPatient(clinic);
  clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  patient = await signedInAs(clinic, [{ siteId, role: "patient" }], patientId);
});
afterAll(() => clinic.end());

const at = (rest: string) => `/api/patients/${patientId}/${rest}`;

describe("messages", () => {
  test("go both ways, stay as they were, wait in Today until seen, and carry the emergency words", async () => {
    const asked = await patient.send("POST", at("messages"), { text: "I have a fever, all fine." });
    expect(asked.status).toBe(201);
    const [waiting] = (await clinician.send("GET", "/api/today")).body.messagesWaiting;
    expect(waiting.recordId).toBe(asked.body.id);
    expect(JSON.stringify(waiting)).not.toContain("fever");
    const url = `/api/messages/${asked.body.id}/seen`;
    expect((await patient.send("POST", url)).status).toBe(409);
    expect((await clinician.send("POST", url)).body.seenAt).not.toBeNull();
    expect((await clinician.send("POST", url)).status).toBe(409);
    clinic.clock.forward({ minutes: 1 });
    await clinician.send("POST", at("messages"), { text: "Please use the symptom check." });
    const { body } = await patient.send("GET", at("messages"));
    expect(body.items.map(({ from }: { from: string }) => from)).toEqual(["patient", "clinic"]);
    expect(body.emergencyWords).toContain("Nobody reads messages at once");
    expect(body.checkPath).toBe("/check");
    expect((await clinician.send("GET", "/api/today")).body.messagesWaiting).toEqual([]);
  });

  test("an empty one is refused", async () => {
    expect((await patient.send("POST", at("messages"), { text: " \n " })).status).toBe(422);
  });
});

test("a request for erasure waits in Today with its day, and is answered with reasons", async () => {
  const asked = await patient.send("POST", at("erasure-requests"), { words: "Please." });
  expect(asked.body).toMatchObject({ answerBy: "2026-12-21", answered: null });
  expect((await patient.send("POST", at("erasure-requests"), {})).status).toBe(409);
  const { body: day } = await clinician.send("GET", "/api/today");
  expect(day.requestsWaiting).toMatchObject([{ kind: "erasure-request", date: "2026-12-21" }]);
  const url = `/api/erasure-requests/${asked.body.id}/answer`;
  const answer = { answer: "partly", words: "Records of lots are kept for seven years by law." };
  const answered = await clinician.send("POST", url, answer, { "if-match": asked.etag });
  expect(answered.body.answered).toMatchObject(answer);
  expect((await clinician.send("GET", "/api/today")).body.requestsWaiting).toEqual([]);
});

describe("home use", () => {
  const use = (more: object) =>
    patient.send("POST", at("home-uses"), {
      on: "2026-11-21",
      roller: "Blue",
      needleMm: 0.2,
      confirmedSteps: HOME_STEPS.map(({ id }) => id),
      ...more,
    });
  const state = async () => (await patient.send("GET", at("home-uses"))).body;

  test("is logged when every step is confirmed, and refused within seven days with nothing kept", async () => {
    expect((await use({ on: "2026-11-10" })).status).toBe(201);
    const early = await use({ on: "2026-11-16" });
    expect(early.status).toBe(409);
    expect(early.body.detail).toContain("7 days");
    expect((await use({ confirmedSteps: ["wipe"] })).status).toBe(409);
    expect((await use({ on: "2026-12-24" })).status).toBe(422);
    expect(await state()).toMatchObject({
      items: [{ on: "2026-11-10" }],
      nextOn: "2026-11-21",
      rollers: [{ roller: "Blue", uses: 1, usesLeft: 9 }],
      stoppedForGood: null,
    });
  });

  test("what was done against the rules is kept; the second breach ends it for good", async () => {
    const one = await use({ on: "2026-11-18", needleMm: 0.5, alreadyDone: true });
    expect(one.body.breaches).toEqual(["needle-limit"]);
    expect((await state()).stoppedForGood).toBeNull();
    await use({ on: "2026-11-20", alreadyDone: true });
    expect(await state()).toMatchObject({ stoppedForGood: { id: "breaches" }, nextOn: null });
    clinic.clock.forward({ minutes: 1 });
    expect((await use({})).status).toBe(409);
  });

  test("a lump told in a check at home ends it for good", async () => {
    const other = await aPatient(clinic, "Home");
    const person = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "patient" }], other);
    const answers = {
      symptoms: ["firm-nodules"],
      daysSinceSession: 20,
      severity: "mild",
      spreading: false,
      worsening: false,
      setting: "home",
    };
    await person.send("POST", `/api/patients/${other}/checks`, { answers });
    const { body } = await person.send("GET", `/api/patients/${other}/home-uses`);
    expect(body.stoppedForGood).toMatchObject({ id: "nodule" });
  });
});

test("what the patient told is in their download, also what nobody has looked at yet", async () => {
  const other = await aPatient(clinic, "Export");
  const person = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "patient" }], other);
  await person.send("POST", `/api/patients/${other}/messages`, { text: "Hello there" });
  const answers = { symptoms: ["pus"], severity: "mild", spreading: false, worsening: false };
  await person.send("POST", `/api/patients/${other}/checks`, { answers });
  const { body } = await person.send("GET", `/api/patients/${other}/export`);
  const kinds = body.records.map(({ kind }: { kind: string }) => kind);
  expect(kinds.toSorted()).toEqual(["message", "symptom-check"]);
  expect(JSON.stringify(body)).toContain("Hello there");
});
