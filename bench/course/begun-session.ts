import type { BenchClinic } from "../records/clinic.ts";
import { ask, type Reply } from "./requests.ts";

const FACTS = {
  age: 34,
  sex: "male",
  diagnosis: "androgenetic-alopecia",
  stage: "norwood-3v",
  onset: "gradual",
  durationMonths: 24,
  conditions: [],
  medications: [],
  allergies: [],
  pregnant: false,
  breastfeeding: false,
  skinType: 2,
  scalpFindings: [],
  systemicSigns: [],
  recentEvents: [],
  setting: "clinic",
  device: "pen",
  plannedDepthMm: 0.6,
  coTherapy: [],
  labs: {},
  screens: { bddPositive: false },
  expectations: "realistic",
};
const STROKE = Array.from({ length: 60 }, (_, at) => [10 + at * 4, 40 + 20 * Math.sin(at / 3)]);

/** From the assessment to a session that was begun, all through the HTTP door. */
export async function begunSession(clinic: BenchClinic, patientId: string): Promise<Reply> {
  const person = `/patients/${patientId}`;
  const sign = (path: string, made: Reply) =>
    ask(clinic, ["POST", `${path}/sign`], undefined, made.etag);
  const assessment = await ask(clinic, ["POST", `${person}/assessments`], { facts: FACTS });
  const assessed = `/assessments/${assessment.body.id}`;
  await sign(assessed, assessment);
  const decision = await ask(clinic, ["POST", `${assessed}/decisions`]);
  const decided = `/decisions/${decision.body.id}`;
  const responses = decision.body.body.screening.findings.map(
    ({ rule, reason }: { rule: string; reason: string }) => ({ rule, reason, response: "accept" }),
  );
  const answers = { responses, overrides: [], outcome: "proceed", note: "" };
  await sign(decided, await ask(clinic, ["PUT", decided], answers, decision.etag));
  const plan = await ask(clinic, ["POST", `${decided}/plans`], {});
  const planId: string = plan.body.id;
  await sign(`/plans/${planId}`, plan);
  const offered = `${person}/consent-text?kind=treatment&planId=${planId}`;
  const { text, hash } = (await ask(clinic, ["GET", offered])).body;
  await ask(clinic, ["POST", `${person}/consents`], {
    kind: "treatment",
    planId,
    textVersion: text.version,
    textHash: hash,
    answers: text.points.map(({ id }: { id: string }) => ({ point: id, answer: "agree" })),
    signerName: "Invented Person",
    signature: { kind: "drawn", box: { width: 300, height: 100 }, strokes: [STROKE] },
  });
  return ask(clinic, ["POST", `/plans/${planId}/treatment-sessions`], {});
}
