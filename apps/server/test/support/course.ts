import { randomUUID } from "node:crypto";
import { SESSION_CHECKLIST } from "@anagen/treatment";
import type { Caller, Clinic, Reply } from "./clinic.ts";
import { aPatient, NOTHING_AGAINST } from "./people.ts";

/** A patient with a signed plan, all through the HTTP door. */
export async function aPlannedPatient(clinic: Clinic, clinician: Caller, family = "Course") {
  const patientId = await aPatient(clinic, family);
  const sign = async (url: string, made: Reply) =>
    clinician.send("POST", `${url}/sign`, undefined, { "if-match": made.etag });
  const assessment = await clinician.send("POST", `/api/patients/${patientId}/assessments`, {
    facts: NOTHING_AGAINST,
  });
  const assessmentUrl = `/api/assessments/${assessment.body.id}`;
  await sign(assessmentUrl, assessment);
  const decision = await clinician.send("POST", `${assessmentUrl}/decisions`);
  const decisionUrl = `/api/decisions/${decision.body.id}`;
  const responses = decision.body.body.screening.findings.map(
    ({ rule, reason }: { rule: string; reason: string }) => ({ rule, reason, response: "accept" }),
  );
  const answers = { responses, overrides: [], outcome: "proceed", note: "" };
  const at = { "if-match": decision.etag };
  await sign(decisionUrl, await clinician.send("PUT", decisionUrl, answers, at));
  const plan = await clinician.send("POST", `${decisionUrl}/plans`, {});
  await sign(`/api/plans/${plan.body.id}`, plan);
  return { patientId, planId: plan.body.id as string };
}

/** A line of a real length in a box, as a finger draws it. */
export const DRAWN = {
  kind: "drawn",
  box: { width: 300, height: 100 },
  strokes: [Array.from({ length: 40 }, (_, at) => [10 + at * 5, 50 + 20 * Math.sin(at / 2)])],
};

type Text = { version: string; points: { id: string; optional: boolean }[] };

/** Every point answered, name and signature: what a person sends who agrees to all. */
export async function consentBody(
  by: Caller,
  patientId: string,
  { kind, planId }: { kind: string; planId?: string },
) {
  const of = planId === undefined ? "" : `&planId=${planId}`;
  const reply = await by.send("GET", `/api/patients/${patientId}/consent-text?kind=${kind}${of}`);
  const text = reply.body.text as Text;
  return {
    kind,
    ...(planId === undefined ? {} : { planId }),
    textVersion: text.version,
    textHash: reply.body.hash as string,
    answers: text.points.map(({ id }) => ({ point: id, answer: "agree" })),
    signerName: "Max Made-up",
    signature: DRAWN,
  };
}

export async function giveConsent(
  by: Caller,
  patientId: string,
  asked: { kind: string; planId?: string },
): Promise<Reply> {
  const body = await consentBody(by, patientId, asked);
  return by.send("POST", `/api/patients/${patientId}/consents`, body);
}

const QUESTIONS = ["pregnancy", "medicines", "illness", "scalp", "sun-and-procedures", "allergies"];
export const NOTHING_CHANGED = {
  answers: QUESTIONS.map((question) => ({ question, answer: "same" })),
};

export const aCartridge = (serial = randomUUID().slice(0, 12)) => ({
  name: "Cartridge 12",
  gtin: "09521234543213",
  lot: "AB1",
  serial,
  expiresOn: "2027-12-31",
});

/** All that a session on 2026-11-21 needs to be signed, by its plan. */
export const aWholeSession = (operatorId: string, zones: readonly string[]) => ({
  identity: ["name", "birth-date"],
  checklist: SESSION_CHECKLIST.map(({ id }) => ({
    item: id,
    answer: "done",
    at: "2026-11-21T09:05:00Z",
  })),
  rescreen: NOTHING_CHANGED,
  numbing: { used: false },
  needling: { startedAt: "2026-11-21T09:30:00Z", endedAt: "2026-11-21T09:47:00Z" },
  cartridges: [aCartridge()],
  zones: zones.map((zone) => ({
    zone,
    depthMm: 0.5,
    passes: 4,
    directions: 3,
    endpoint: "mild-redness",
    cartridge: 0,
  })),
  pain: { before: 0, during: 3, after: 1 },
  products: [],
  coTherapy: [],
  operatorId,
  photographs: { ids: [], whyNone: "camera broken" },
  aftercare: { givenAt: "2026-11-21T09:55:00Z", how: "on paper" },
  outcome: "completed",
});

/** Enters a training, so that this person may needle. */
export async function train(administrator: Caller, siteId: string, userId: string): Promise<void> {
  const training = [{ what: "Scalp needling", on: "2026-01-10", by: "Academy (fictional)" }];
  const body = { userId, licence: "L-1", training };
  const url = `/api/sites/${siteId}/staff`;
  const reply = await administrator.send("PUT", url, body, { "if-match": '"0"' });
  if (reply.status !== 200) throw new Error(reply.text);
}
