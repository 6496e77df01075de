import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "./support/clinic.ts";
import { AFTER_ISOTRETINOIN, NOTHING_AGAINST } from "./support/people.ts";

let clinic: Clinic;
let clinician: Caller;

beforeAll(async () => {
  clinic = await aClinic();
  clinician = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
});
afterAll(() => clinic.end());

async function newPatient(family: string): Promise<string> {
  const { siteId } = clinic;
  const person = { siteId, family, given: "Max", birthDate: "1990-01-02", sex: "male" };
  const reply = await clinician.send("POST", "/api/patients", person);
  expect(reply.status).toBe(201);
  return reply.body.patient.id;
}

test("the whole job: a person, an assessment, a decision, a plan, all of them signed and found again", async () => {
  const patientId = await newPatient("Whole");
  const assessment = await clinician.send("POST", `/api/patients/${patientId}/assessments`, {
    facts: NOTHING_AGAINST,
    notes: "first visit",
  });
  expect(assessment.status).toBe(201);
  expect(assessment.body.body.screening.decision).toBe("proceed");
  const assessmentUrl = `/api/assessments/${assessment.body.id}`;
  const signed = await clinician.send("POST", `${assessmentUrl}/sign`, undefined, {
    "if-match": assessment.etag,
  });
  expect(signed.body).toMatchObject({ status: "signed", version: 2, signedBy: clinician.userId });

  const decision = await clinician.send("POST", `${assessmentUrl}/decisions`);
  expect(decision.status).toBe(201);
  const decisionUrl = `/api/decisions/${decision.body.id}`;
  const responses = decision.body.body.screening.findings.map(
    ({ rule, reason }: { rule: string; reason: string }) => ({ rule, reason, response: "accept" }),
  );
  const answered = await clinician.send(
    "PUT",
    decisionUrl,
    { responses, overrides: [], outcome: "proceed", note: "" },
    { "if-match": decision.etag },
  );
  expect(answered.status).toBe(200);
  const decided = await clinician.send("POST", `${decisionUrl}/sign`, undefined, {
    "if-match": answered.etag,
  });
  expect(decided.body.status).toBe("signed");

  const plan = await clinician.send("POST", `${decisionUrl}/plans`, {
    preferences: { startDate: "2026-12-01", sessions: 4 },
  });
  expect(plan.status).toBe(201);
  expect(plan.body.body.plan.protocol.sessions.max.value).toBe(4);
  const planUrl = `/api/plans/${plan.body.id}`;
  const changed = await clinician.send(
    "PUT",
    planUrl,
    { preferences: { startDate: "2026-12-01", sessions: 6 } },
    { "if-match": plan.etag },
  );
  expect(changed.body.body.plan.protocol.sessions.max.value).toBe(6);
  const agreed = await clinician.send("POST", `${planUrl}/sign`, undefined, {
    "if-match": changed.etag,
  });
  expect(agreed.body.status).toBe("signed");

  const calendar = await clinician.send("GET", `${planUrl}/calendar.ics`);
  expect(calendar.headers["content-type"]).toContain("text/calendar");
  expect(calendar.text).toContain("BEGIN:VEVENT");
  expect(calendar.text).not.toContain("Whole");
  const page = await clinician.send("GET", `${planUrl}/document`);
  expect(page.text).toContain("Max Whole");
  expect(page.headers["content-security-policy"]).toMatch(/style-src 'sha256-/);

  const timeline = await clinician.send("GET", `/api/patients/${patientId}/timeline`);
  expect(timeline.body.items.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
    "assessment",
    "decision",
    "plan",
  ]);
  expect(timeline.body.upcoming[0]).toMatchObject({
    kind: expect.any(String),
    planId: plan.body.id,
  });
  const taken = await clinician.send("GET", `/api/patients/${patientId}/export`);
  expect(taken.headers["content-disposition"]).toContain("attachment");
  expect(taken.body.records.length).toBe(8);
});

test("a deferral may be overridden with a reason, and only then there is a plan", async () => {
  const patientId = await newPatient("Override");
  const assessment = await clinician.send("POST", `/api/patients/${patientId}/assessments`, {
    facts: AFTER_ISOTRETINOIN,
  });
  const assessmentUrl = `/api/assessments/${assessment.body.id}`;
  await clinician.send("POST", `${assessmentUrl}/sign`, undefined, { "if-match": assessment.etag });
  const decision = await clinician.send("POST", `${assessmentUrl}/decisions`);
  const url = `/api/decisions/${decision.body.id}`;
  const { findings } = decision.body.body.screening;
  const deferral = findings.find(({ decision: one }: { decision: string }) => one === "defer");
  const responses = findings.map(({ rule, reason }: { rule: string; reason: string }) => ({
    rule,
    reason,
    response: "accept",
  }));
  const save = (answers: object, etag: string) =>
    clinician.send("PUT", url, answers, { "if-match": etag });
  const sign = (etag: string) =>
    clinician.send("POST", `${url}/sign`, undefined, { "if-match": etag });

  const mild = await save(
    { responses, overrides: [], outcome: "proceed", note: "" },
    decision.etag,
  );
  const refused = await sign(mild.etag);
  expect(refused.status).toBe(422);
  expect(refused.body.errors[0].path).toBe("outcome");

  const short = await save(
    {
      responses,
      overrides: [{ rule: deferral.rule, because: "ok" }],
      outcome: "proceed",
      note: "",
    },
    mild.etag,
  );
  expect((await sign(short.etag)).body.errors[0].path).toBe("overrides[0].because");

  const because = "Low dose, superficial needling only";
  const reasoned = await save(
    { responses, overrides: [{ rule: deferral.rule, because }], outcome: "proceed", note: "" },
    short.etag,
  );
  const signed = await sign(reasoned.etag);
  expect(signed.status).toBe(200);
  const plan = await clinician.send("POST", `${url}/plans`, {});
  expect(plan.body.body.overrides).toEqual([deferral.rule]);
  expect(plan.body.body.plan).not.toBeNull();
});

test("a decision is not signed while a finding has no answer, nor on a draft assessment", async () => {
  const patientId = await newPatient("Unanswered");
  const assessment = await clinician.send("POST", `/api/patients/${patientId}/assessments`, {
    facts: AFTER_ISOTRETINOIN,
  });
  const decision = await clinician.send("POST", `/api/assessments/${assessment.body.id}/decisions`);
  const url = `/api/decisions/${decision.body.id}`;
  const refused = await clinician.send("POST", `${url}/sign`, undefined, {
    "if-match": decision.etag,
  });
  expect(refused.status).toBe(422);
  expect(refused.body.errors.map(({ path }: { path: string }) => path)).toContain("responses");
  const responses = decision.body.body.screening.findings.map(
    ({ rule, reason }: { rule: string; reason: string }) => ({ rule, reason, response: "accept" }),
  );
  const answered = await clinician.send(
    "PUT",
    url,
    { responses, overrides: [], outcome: "defer", note: "" },
    { "if-match": decision.etag },
  );
  const tooEarly = await clinician.send("POST", `${url}/sign`, undefined, {
    "if-match": answered.etag,
  });
  expect(tooEarly.status).toBe(409);
  expect(tooEarly.body.detail).toContain("assessment is a draft");
});

test("what is signed is never changed, only amended with a reason", async () => {
  const patientId = await newPatient("Signed");
  const made = await clinician.send("POST", `/api/patients/${patientId}/assessments`, {
    facts: NOTHING_AGAINST,
  });
  const url = `/api/assessments/${made.body.id}`;
  const signed = await clinician.send("POST", `${url}/sign`, undefined, { "if-match": made.etag });
  const changed = await clinician.send("PUT", url, { facts: {} }, { "if-match": signed.etag });
  expect(changed.status).toBe(409);
  const amended = await clinician.send(
    "POST",
    `${url}/amend`,
    { facts: AFTER_ISOTRETINOIN, reason: "isotretinoin was forgotten" },
    { "if-match": signed.etag },
  );
  expect(amended.body).toMatchObject({
    status: "amended",
    version: 3,
    amendmentReason: "isotretinoin was forgotten",
  });
  const history = await clinician.send("GET", `${url}/history`);
  expect(history.body.items.map(({ status }: { status: string }) => status)).toEqual([
    "draft",
    "signed",
    "amended",
  ]);
  expect(history.body.items[1].body.screening.decision).toBe("proceed");
});
