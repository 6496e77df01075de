import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "./support/clinic.ts";
import { NOTHING_AGAINST } from "./support/people.ts";

let clinic: Clinic;
let clinician: Caller;
let planUrl: string;
let etag: string | null;

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  const person = { siteId, family: "Zones", given: "Ada", birthDate: "1980-01-02", sex: "female" };
  const { patient } = (await clinician.send("POST", "/api/patients", person)).body;
  const assessment = await clinician.send("POST", `/api/patients/${patient.id}/assessments`, {
    facts: NOTHING_AGAINST,
  });
  const assessmentUrl = `/api/assessments/${assessment.body.id}`;
  await clinician.send("POST", `${assessmentUrl}/sign`, undefined, { "if-match": assessment.etag });
  const decision = await clinician.send("POST", `${assessmentUrl}/decisions`);
  const plan = await clinician.send("POST", `/api/decisions/${decision.body.id}/plans`, {});
  planUrl = `/api/plans/${plan.body.id}`;
  etag = plan.etag;
});
afterAll(() => clinic.end());

const keep = (zones: unknown) =>
  clinician.send("PUT", planUrl, { preferences: { zones } }, { "if-match": etag ?? "" });

test("marked zones and their areas are kept with the plan, and printed with their dose", async () => {
  const zones = [{ zone: "vertex", areaCm2: 61.5 }, { zone: "frontal-hairline" }];
  const kept = await keep(zones);
  expect(kept.status).toBe(200);
  etag = kept.etag;
  expect(kept.body.body.preferences.zones).toEqual(zones);
  const { protocol } = kept.body.body.plan;
  expect(protocol.zones.value).toEqual(["frontal-hairline", "vertex"]);
  expect(protocol.zoneAreas.value).toMatchObject([
    { zone: "frontal-hairline", areaCm2: 40, basis: "assumed" },
    { zone: "vertex", areaCm2: 61.5, basis: "entered" },
  ]);
  const { text } = await clinician.send("GET", `${planUrl}/document`);
  expect(text).toContain("How much, zone by zone");
  expect(text).toMatch(/Crown \(vertex\)<\/th><td>61\.5 cm²<\/td>/);
  expect(text).toMatch(/40 cm² \(assumed\)[\s\S]*rests on assumptions/);
});

test.each([
  [[{ zone: "vertex", areaCm2: 0 }], "preferences.zones[0].areaCm2"],
  [[{ zone: "vertex", areaCm2: "much" }], "preferences.zones[0].areaCm2"],
  [[{ zone: "occiput" }], "preferences.zones[0].zone"],
  [[{ zone: "vertex" }, { zone: "vertex" }], "preferences.zones"],
  [[], "preferences.zones"],
])("zones %j are refused by their place, and nothing is written", async (zones, path) => {
  const before = await clinician.send("GET", planUrl);
  const refused = await keep(zones);
  expect(refused.status).toBe(422);
  expect(refused.body.errors.map((one: { path: string }) => one.path)).toEqual([path]);
  const after = await clinician.send("GET", planUrl);
  expect([after.etag, after.body.body]).toEqual([before.etag, before.body.body]);
});
