import {
  apiTokensReply,
  assessmentHistoryReply,
  assessmentSchema,
  auditReply,
  auditVerificationReply,
  decisionSchema,
  explanationsReply,
  medicinesReply,
  newUserReply,
  ownSessionsReply,
  patientHistoryReply,
  patientReply,
  patientsReply,
  planAnswerReply,
  planRecordSchema,
  pricesReply,
  problemSchema,
  recordHeadsReply,
  rulesReply,
  screeningReply,
  sessionReply,
  sitesReply,
  sourcesReply,
  timelineReply,
  todayReply,
  usersReply,
  type z,
} from "@anagen/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aRecord, type Targets } from "./access/targets.ts";
import { aClinic, type Caller, type Clinic, signedInAs } from "./support/clinic.ts";
import { AFTER_ISOTRETINOIN, aPatient, NOTHING_AGAINST } from "./support/people.ts";

let clinic: Clinic;
let all: Caller;
let at: Targets;
beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  all = await signedInAs(clinic, [
    { siteId, role: "clinician" },
    { siteId, role: "administrator" },
  ]);
  at = { siteId, patientId: await aPatient(clinic) };
});
afterAll(() => clinic.end());

const record = (kind: string) => aRecord(clinic, at, { kind, signed: true });

/** What each read promises in the API description, and where to read it. */
const PROMISES: readonly [string, z.ZodType, () => string | Promise<string>][] = [
  ["session", sessionReply, () => "/api/session"],
  ["sessions", ownSessionsReply, () => "/api/sessions"],
  ["rules", rulesReply, () => "/api/rules"],
  ["medicines", medicinesReply, () => "/api/medicines?q=war"],
  ["explanations", explanationsReply, () => "/api/explanations"],
  ["sources", sourcesReply, () => "/api/sources"],
  ["patients", patientsReply, () => "/api/patients?q=made"],
  ["patient", patientReply, () => `/api/patients/${at.patientId}`],
  ["patient history", patientHistoryReply, () => `/api/patients/${at.patientId}/history`],
  ["timeline", timelineReply, () => `/api/patients/${at.patientId}/timeline`],
  ["records", recordHeadsReply, () => `/api/patients/${at.patientId}/records?kind=plan`],
  ["assessment", assessmentSchema, async () => `/api/assessments/${await record("assessment")}`],
  [
    "history",
    assessmentHistoryReply,
    async () => `/api/assessments/${await record("assessment")}/history`,
  ],
  ["decision", decisionSchema, async () => `/api/decisions/${await record("decision")}`],
  ["plan", planRecordSchema, async () => `/api/plans/${await record("plan")}`],
  ["today", todayReply, () => "/api/today"],
  ["sites", sitesReply, () => "/api/sites"],
  ["prices", pricesReply, () => `/api/sites/${at.siteId}/prices`],
  ["users", usersReply, () => "/api/users"],
  ["audit", auditReply, () => "/api/audit?limit=100"],
  ["api tokens", apiTokensReply, () => "/api/api-tokens"],
];

test.each(PROMISES)("the reply of %s is what its schema promises", async (_name, schema, url) => {
  const reply = await all.send("GET", await url());
  expect(reply.status).toBe(200);
  const read = schema.safeParse(reply.body);
  expect(read.error?.issues ?? []).toEqual([]);
});

test("previews, verification, invitations and problems keep their promise too", async () => {
  const screening = await all.send("POST", "/api/screenings", { facts: AFTER_ISOTRETINOIN });
  const preview = await all.send("POST", "/api/plan-previews", {
    facts: NOTHING_AGAINST,
    preferences: { sessions: 4, startDate: null },
  });
  const none = await all.send("POST", "/api/plan-previews", { facts: {} });
  const verification = await all.send("POST", "/api/audit/verification");
  const roles = [{ siteId: at.siteId, role: "assistant" }];
  const invited = await all.send("POST", "/api/users", {
    login: "newone",
    displayName: "N",
    roles,
  });
  const problem = await all.send("POST", "/api/screenings", { facts: { age: 999 } });
  const promised: [z.ZodType, unknown][] = [
    [screeningReply, screening.body],
    [planAnswerReply, preview.body],
    [planAnswerReply, none.body],
    [auditVerificationReply, verification.body],
    [newUserReply, invited.body],
    [problemSchema, problem.body],
  ];
  for (const [schema, body] of promised)
    expect(schema.safeParse(body).error?.issues ?? []).toEqual([]);
  expect(none.body).toMatchObject({ plan: null, whyNoPlan: expect.any(String) });
  expect(verification.body.ok).toBe(true);
});

test("what is not known comes back as null, never as no", async () => {
  const url = `/api/patients/${at.patientId}/assessments`;
  const { body } = await all.send("POST", url, { facts: { age: 34, conditions: [] } });
  expect(body.body.facts).toMatchObject({ age: 34, conditions: [], pregnant: null, labs: null });
  expect(body.body.screening.decision).not.toBe("proceed");
  expect(body.body.screening.missing).toContain("medications");
});
