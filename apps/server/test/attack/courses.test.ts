import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "../support/clinic.ts";
import { AFTER_ISOTRETINOIN, aPatient, NOTHING_AGAINST } from "../support/people.ts";

let clinic: Clinic;
let clinician: Caller;

beforeAll(async () => {
  clinic = await aClinic();
  clinician = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "clinician" }]);
});
afterAll(() => clinic.end());

const match = (version: number) => ({ "if-match": `"${version}"` });
const answered = (screening: { findings: { rule: string; reason: string }[] }) => ({
  responses: screening.findings.map(({ rule, reason }) => ({
    rule,
    reason,
    response: "accept",
    because: null,
  })),
  overrides: [],
  outcome: "proceed",
  note: "",
});

/** A signed assessment, a signed decision to proceed on it, and a draft plan. */
async function aCourse(facts: object = NOTHING_AGAINST) {
  const patientId = await aPatient(clinic);
  const at = await clinician.send("POST", `/api/patients/${patientId}/assessments`, { facts });
  const assessment = at.body.id;
  await clinician.send("POST", `/api/assessments/${assessment}/sign`, undefined, match(1));
  const open = await clinician.send("POST", `/api/assessments/${assessment}/decisions`);
  const decision = open.body.id;
  const answers = answered(open.body.body.screening);
  await clinician.send("PUT", `/api/decisions/${decision}`, answers, match(1));
  const signed = await clinician.send(
    "POST",
    `/api/decisions/${decision}/sign`,
    undefined,
    match(2),
  );
  expect(signed.status).toBe(200);
  const plan = await clinician.send("POST", `/api/decisions/${decision}/plans`, {});
  expect(plan.body.body.plan).not.toBeNull();
  return { patientId, assessment, decision, plan: plan.body.id };
}

test("a plan is not signed on facts that changed after the decision", async () => {
  const { assessment, plan } = await aCourse();
  const now = {
    facts: { ...NOTHING_AGAINST, scalpFindings: ["infection"] },
    notes: "",
    reason: "found today",
  };
  const amended = await clinician.send(
    "POST",
    `/api/assessments/${assessment}/amend`,
    now,
    match(2),
  );
  expect(amended.status).toBe(200);
  const signed = await clinician.send("POST", `/api/plans/${plan}/sign`, undefined, match(1));
  expect(signed.status).toBe(409);
});

test("a plan is not signed when its assessment or decision was withdrawn", async () => {
  for (const [kind, version] of [
    ["assessment", 2],
    ["decision", 3],
  ] as const) {
    const course = await aCourse();
    const gone = await clinician.send(
      "POST",
      `/api/${kind}s/${course[kind]}/entered-in-error`,
      { reason: "another person's" },
      match(version),
    );
    expect(gone.status).toBe(200);
    const signed = await clinician.send(
      "POST",
      `/api/plans/${course.plan}/sign`,
      undefined,
      match(1),
    );
    expect([kind, signed.status]).toEqual([kind, 409]);
  }
});

test("only a clinician tries out a plan with overrides", async () => {
  const body = (siteId: string | null) => ({
    facts: AFTER_ISOTRETINOIN,
    overrides: ["systemic-isotretinoin"],
    siteId,
  });
  const rules = (await clinician.send("POST", "/api/screenings", { facts: AFTER_ISOTRETINOIN }))
    .body;
  const overridable = rules.findings.find((one: { overridable: boolean }) => one.overridable);
  for (const role of ["assistant", "researcher", "administrator"] as const) {
    const other = await signedInAs(clinic, [{ siteId: clinic.siteId, role }]);
    for (const siteId of [clinic.siteId, null]) {
      const asked = { ...body(siteId), overrides: [overridable.rule] };
      const reply = await other.send("POST", "/api/plan-previews", asked);
      expect([role, reply.status]).toEqual([role, 403]);
      const plain = await other.send("POST", "/api/plan-previews", { ...asked, overrides: [] });
      expect([role, plain.status]).toEqual([role, 200]);
    }
  }
  const asked = { ...body(clinic.siteId), overrides: [overridable.rule] };
  const reply = await clinician.send("POST", "/api/plan-previews", asked);
  expect(reply.status).toBe(200);
  expect(reply.body.plan).not.toBeNull();
});

test("an import sent twice with one key adds its people once", async () => {
  const csv = "family,given\nTwice,Anna\nTwice,Bert\n";
  const key = { "content-type": "text/csv", "idempotency-key": "import-1" };
  const url = `/api/patients/import?siteId=${clinic.siteId}`;
  const first = await clinician.send("POST", url, csv, key);
  const again = await clinician.send("POST", url, csv, key);
  expect([first.body, again.body]).toEqual([first.body, first.body]);
  const found = await clinician.send("GET", "/api/patients?q=twice");
  expect(found.body.items).toHaveLength(2);
});
