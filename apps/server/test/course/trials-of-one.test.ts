import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aRecord } from "../access/targets.ts";
import { aClinic, type Caller, type Clinic, type Reply, signedInAs } from "../support/clinic.ts";
import { aPatient } from "../support/people.ts";

let clinic: Clinic;
let clinician: Caller;
let assistant: Caller;
let planId: string;

beforeAll(async () => {
  clinic = await aClinic();
  const { siteId } = clinic;
  const patientId = await aPatient(clinic);
  clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  assistant = await signedInAs(clinic, [{ siteId, role: "assistant" }]);
  planId = await aRecord(clinic, { siteId, patientId }, { kind: "plan", signed: true });
});
afterAll(() => clinic.end());

const DESIGN = {
  unit: "halves",
  factor: "depth",
  a: 0.6,
  b: 1.2,
  pairs: 6,
  measure: "Density",
  measureUnit: "hairs per cm²",
  question: "Which depth suits me?",
};

const design = (more: object = {}) =>
  clinician.send("POST", `/api/plans/${planId}/trials-of-one`, { ...DESIGN, ...more });
const step = (who: Caller, trial: Reply, name: string, body?: object) =>
  who.send("POST", `/api/trials-of-one/${trial.body.id}/${name}`, body, { "if-match": trial.etag });

test("the allocation stays sealed until each session, and who saw it is kept", async () => {
  const drafted = await design();
  expect(drafted.status).toBe(201);
  expect((await step(assistant, drafted, "reveals", { pair: 1 })).status).toBe(409);
  expect((await step(assistant, drafted, "seal")).status).toBe(403);
  const sealed = await step(clinician, drafted, "seal");
  expect(sealed.body.body).toMatchObject({ revealed: [], seenBy: [] });
  expect(sealed.text).not.toMatch(/"aGoesTo"|:left|:right/);
  expect((await step(clinician, sealed, "seal")).status).toBe(409);
  expect((await step(clinician, sealed, "reveals", { pair: 2 })).status).toBe(409);
  expect((await step(clinician, sealed, "reveals", { pair: 7 })).status).toBe(422);
  const first = await step(assistant, sealed, "reveals", { pair: 1 });
  expect(first.body.body.revealed).toHaveLength(1);
  expect(first.body.body.seenBy).toMatchObject([{ pair: 1, byUserId: assistant.userId }]);
  const analysis = `/api/trials-of-one/${first.body.id}/analysis`;
  expect((await clinician.send("GET", analysis)).status).toBe(409);
});

test("at the end it is opened, and its text gives the hash told at the sealing", async () => {
  let trial = await step(clinician, await design(), "seal");
  const { sealHash } = trial.body.body;
  expect((await step(assistant, trial, "results", result(1, 1, 5))).status).toBe(422);
  for (let pair = 1; pair <= 6; pair += 1) {
    trial = await step(assistant, trial, "results", result(pair, "left", 100 + pair));
    trial = await step(assistant, trial, "results", result(pair, "right", 100));
  }
  trial = await step(clinician, trial, "end");
  expect(trial.body.body.revealed).toHaveLength(6);
  const { body } = await clinician.send("GET", `/api/trials-of-one/${trial.body.id}/analysis`);
  expect(createHash("sha256").update(body.sealedText).digest("hex")).toBe(sealHash);
  expect(body.pairs).toHaveLength(6);
  for (const { pair, difference } of body.pairs) expect(Math.abs(difference)).toBe(pair);
  expect(body.smallestPossibleP).toBe(2 / 64);
  expect((await step(clinician, trial, "reveals", { pair: 1 })).status).toBe(409);
});

test("a design that cannot answer its question is refused", async () => {
  expect((await design({ b: 0.6 })).status).toBe(422);
  expect((await design({ b: 2 })).status).toBe(422);
  expect((await design({ pairs: 13 })).status).toBe(422);
});

const result = (pair: number, place: "left" | "right" | 1, value: number) => ({
  pair,
  place,
  value,
  on: "2026-11-21",
});
