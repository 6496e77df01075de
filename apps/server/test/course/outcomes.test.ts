import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { aPatient } from "../support/people.ts";
import { aSession } from "./a-session.ts";

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
  await aSession(clinic, { siteId, patientId }, { endedAt: "2026-05-20T10:00:00.000Z" });
});
afterAll(() => clinic.end());

const density = (value: number) => ({ value, method: "automatic-count", zone: "vertex" });
const outcomes = () => `/api/patients/${patientId}/outcomes`;
const judgement = async (who: Caller) =>
  (await who.send("GET", `/api/patients/${patientId}/judgement`)).body;

async function signedOutcome(on: string, value: number) {
  const body = { milestone: "other", on, densityPerCm2: density(value) };
  const made = await clinician.send("POST", outcomes(), body);
  expect(made.status).toBe(201);
  const version = { "if-match": made.etag };
  return clinician.send("POST", `/api/outcomes/${made.body.id}/sign`, undefined, version);
}

describe("is it working for me", () => {
  test("before two measurements nobody can tell; at six months a review is due", async () => {
    const body = await judgement(patient);
    expect(body).toMatchObject({ changes: [], monthsSinceFirstSession: 6 });
    expect(body.stopRules[0]).toMatchObject({ id: "STOP-6M", due: true });
  });

  test("a change within the error is none; a larger one is told with its interval", async () => {
    await signedOutcome("2026-05-19", 150);
    await signedOutcome("2026-11-10", 160);
    const [small] = (await judgement(patient)).changes;
    expect(small.verdict).toBe("no detectable change");
    await signedOutcome("2026-11-20", 200);
    const body = await judgement(patient);
    expect(body.changes[0]).toMatchObject({ verdict: "increase", change: 50 });
    expect(body.stopRules.every(({ due }: { due: boolean }) => !due)).toBe(true);
    expect(body.series).toHaveLength(3);
    expect(JSON.stringify(body)).not.toMatch(/regrow/i);
  });

  test("a draft counts for the clinic and is not shown to the patient", async () => {
    const draft = { milestone: "other", on: "2026-11-21", densityPerCm2: density(120) };
    await clinician.send("POST", outcomes(), draft);
    expect((await judgement(clinician)).series).toHaveLength(4);
    expect((await judgement(patient)).series).toHaveLength(3);
    expect((await patient.send("GET", outcomes())).body.items).toHaveLength(3);
  });

  test("refuses an interval without its value, a day ahead, a score out of range", async () => {
    const refused = async (more: object) =>
      (await clinician.send("POST", outcomes(), { milestone: "other", on: "2026-11-20", ...more }))
        .status;
    expect(await refused({ densityPerCm2: { ...density(150), low: 160, high: 170 } })).toBe(422);
    expect(await refused({ on: "2026-12-24" })).toBe(422);
    expect(await refused({ questionnaires: [{ id: "dlqi", score: 31 }] })).toBe(422);
    expect(await refused({ questionnaires: [{ id: "dlqi", score: 30 }] })).toBe(201);
  });
});

describe("own answers", () => {
  const own = (body: object) =>
    patient.send("POST", `/api/patients/${patientId}/own-answers`, body);

  test("a positive PHQ-2 shows who helps, tells the clinic, and blocks nothing", async () => {
    const { status, body } = await own({ phq2: { interest: 2, mood: 2 } });
    expect(status).toBe(201);
    expect(body.outcome.body.phq2Score).toBe(4);
    expect(body.concerns.map(({ code }: { code: string }) => code)).toEqual(["phq-2-positive"]);
    expect(body.support.length).toBeGreaterThan(2);
    const [waiting] = (await clinician.send("GET", "/api/today")).body.requestsWaiting;
    expect(waiting).toMatchObject({ kind: "concern", urgent: true });
    const seen = await clinician.send(
      "POST",
      `/api/concerns/${waiting.recordId}/seen`,
      { words: "Talked on the phone." },
      { "if-match": '"1"' },
    );
    expect(seen.status).toBe(200);
    expect((await clinician.send("GET", "/api/today")).body.requestsWaiting).toEqual([]);
  });

  test("quiet answers tell nobody", async () => {
    const { body } = await own({ satisfaction: 1, phq2: { interest: 1, mood: 0 } });
    expect(body).toMatchObject({ concerns: [], support: [] });
    expect((await clinician.send("GET", "/api/today")).body.requestsWaiting).toEqual([]);
  });

  test("the questions come with their source, licensed ones without text", async () => {
    const { body } = await patient.send("GET", "/api/questionnaires");
    expect(body.phq2.questions).toHaveLength(2);
    expect(body.bother.validated).toBe(false);
    expect(Object.keys(body.licensed[0])).toEqual(["id", "name", "low", "high"]);
  });
});
