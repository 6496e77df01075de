import { parseFacts } from "@anagen/api";
import type { Role } from "@anagen/records";
import { assessmentContent } from "../../src/assessments/assessment-content.ts";
import { openDecision } from "../../src/decisions/decision-content.ts";
import { planOfDecision } from "../../src/plans/plan-of-decision.ts";
import { signRecord } from "../../src/records/acts.ts";
import { keptBody, UNSIGNED } from "../../src/records/record-view.ts";
import { jpegWithPlace } from "../pictures/drawn.ts";
import { type Clinic, PROGRAM, signedInAs } from "../support/clinic.ts";
import { aPatient, NOTHING_AGAINST } from "../support/people.ts";
import { AFTER_SESSION_CONTENT } from "./after-session-requests.ts";
import { COURSE_RECORDS } from "./course-records.ts";
import { QUOTE_CONTENT } from "./quote-requests.ts";

export const PLACES = [
  "own patient",
  "other patient of the site",
  "patient of another site",
] as const;
export type PlaceName = (typeof PLACES)[number];

export type Targets = { siteId: string; patientId: string };

/** Makes a record of a kind for a patient, signed or as a draft, past the HTTP door. */
export async function aRecord(
  clinic: Clinic,
  { siteId, patientId }: Targets,
  { kind, signed }: { kind: string; signed: boolean },
): Promise<string> {
  const { records } = clinic;
  const create = async (of: string, content: object) => {
    const body = keptBody(content, UNSIGNED);
    return (await records.versions.create(PROGRAM, { kind: of, siteId, patientId, body })).created;
  };
  const sign = (version: Parameters<typeof signRecord>[2]["version"], content?: object) =>
    signRecord(clinic, PROGRAM, content === undefined ? { version } : { version, content });
  const planned = () => aRecord(clinic, { siteId, patientId }, { kind: "plan", signed: true });
  const ofCourse = COURSE_RECORDS[kind]?.(signed);
  if (ofCourse !== undefined) return ofCourse(clinic, { siteId, patientId }, planned);
  const afterSession = kind === "quote" ? QUOTE_CONTENT : AFTER_SESSION_CONTENT[kind];
  if (afterSession !== undefined) {
    const made = await create(kind, afterSession);
    return (signed ? await sign(made) : made).recordId;
  }
  const facts = parseFacts(NOTHING_AGAINST);
  if (kind === "measurement") {
    const content = { pictureId: "p", takenOn: "2026-11-20", zone: null, measuredBy: "test" };
    const kept = { ...content, result: MEASURED_RESULT, corrections: [], corrected: null };
    return (await sign(await create(kind, kept))).recordId;
  }
  if (kind === "picture") return (await aPicture(clinic, { siteId, patientId })).recordId;
  const draft = await create("assessment", assessmentContent(facts, { notes: "", step: null }));
  if (kind === "assessment") return (signed ? await sign(draft) : draft).recordId;
  const assessment = await sign(draft);
  const open = openDecision(assessment);
  const responses = open.screening.findings.map(({ rule, reason }) => ({
    rule,
    reason,
    response: "accept" as const,
  }));
  const decision = await create("decision", { ...open, responses, outcome: "proceed" });
  if (kind === "decision") return (signed ? await sign(decision) : decision).recordId;
  const decided = await sign(decision);
  const wish = { decisionId: decided.recordId, siteId, preferences: {} };
  const plan = await create("plan", await planOfDecision(clinic, wish));
  return (signed ? await sign(plan) : plan).recordId;
}

/** A result without figures, of a drawn picture. */
export const REFUSED_RESULT = {
  status: "refused",
  reasons: ["no-scale"],
  widthPx: 96,
  heightPx: 80,
  pxPerMm: null,
  areaCm2: null,
  count: null,
  densityPerCm2: null,
  shaft: null,
  cumulativeThicknessMmPerCm2: null,
  hairs: [],
};

/** One hair on a made-up field. */
export const MEASURED_RESULT = {
  ...REFUSED_RESULT,
  status: "measured",
  reasons: [],
  pxPerMm: { value: 180, sd: 0.4, from: "bar" },
  areaCm2: 0.3,
  count: 1,
  densityPerCm2: { value: 3.3, low: 2.1, high: 4.5, level: 0.95 },
  shaft: { meanUm: 71, medianUm: 70, sdUm: 4, vellusBelowUm: 30 },
  frame: { x: 10, y: 10, width: 70, height: 60 },
  hairs: [
    {
      id: 1,
      root: [20, 30],
      tip: [40, 50],
      centreline: [
        [20, 30],
        [40, 50],
      ],
      widthUm: { value: 71, sd: 3 },
      class: "terminal",
      probability: 0.97,
      probabilityBelowUm: { "30": 0, "40": 0 },
      inFrame: true,
      unit: null,
      flags: [],
    },
  ],
};

async function aPicture({ records }: Clinic, { siteId, patientId }: Targets) {
  const content = await jpegWithPlace();
  const about = {
    ...{ role: "picture", purpose: "overview", mediaType: "image/jpeg", zone: null },
    ...{ takenOn: "2026-11-20", widthPx: 96, heightPx: 80, orientation: 6 },
  };
  return (await records.files.put(PROGRAM, { siteId, patientId, about, content })).created;
}

/** An account at a site that nobody else uses. */
export async function anAccount(clinic: Clinic, siteId: string, role: Role = "assistant") {
  return (await signedInAs(clinic, [{ siteId, role }])).userId;
}

export async function thePlaces(clinic: Clinic): Promise<Record<PlaceName, Targets>> {
  const { siteId, otherSiteId } = clinic;
  return {
    "own patient": { siteId, patientId: await aPatient(clinic, "Own") },
    "other patient of the site": { siteId, patientId: await aPatient(clinic, "Other") },
    "patient of another site": {
      siteId: otherSiteId,
      patientId: await aPatient({ records: clinic.records, siteId: otherSiteId }, "Elsewhere"),
    },
  };
}
