import { HOME_STEPS } from "@anagen/treatment";

const REASON = "entered for a test of access";
const ANSWERS = { symptoms: ["redness"], severity: "mild", spreading: false, worsening: false };
const RASH = { term: "rash", grade: 1, causality: "possible" };
const OUTCOME = { milestone: "other", on: "2026-11-20" };
const DESIGN = {
  unit: "halves",
  factor: "depth",
  a: 0.6,
  b: 1.2,
  pairs: 6,
  measure: "Density",
  measureUnit: "hairs per cm²",
  question: "Which depth?",
};

/** What each change after a session sends. */
export const AFTER_SESSION_BODIES: Record<string, () => unknown> = {
  "POST /api/triages": () => ({ facts: ANSWERS }),
  "POST /api/patients/:id/checks": () => ({ answers: ANSWERS }),
  "POST /api/checks/:id/handled": () => ({ words: REASON }),
  "POST /api/patients/:id/side-effects": () => RASH,
  "PUT /api/side-effects/:id": () => RASH,
  "POST /api/side-effects/:id/amend": () => ({ ...RASH, reason: REASON }),
  "POST /api/side-effects/:id/follow-ups": () => ({ words: "w", grade: 1, outcome: "recovering" }),
  "PUT /api/patients/:id/reminder-settings": () => ({ email: false }),
  "POST /api/patients/:id/outcomes": () => OUTCOME,
  "PUT /api/outcomes/:id": () => OUTCOME,
  "POST /api/outcomes/:id/amend": () => ({ ...OUTCOME, reason: REASON }),
  "POST /api/patients/:id/own-answers": () => ({ satisfaction: 0 }),
  "POST /api/concerns/:id/seen": () => ({ words: REASON }),
  "POST /api/patients/:id/messages": () => ({ text: "Hello" }),
  "POST /api/patients/:id/erasure-requests": () => ({ words: "" }),
  "POST /api/erasure-requests/:id/answer": () => ({ answer: "refused", words: REASON }),
  "POST /api/patients/:id/home-uses": () => ({
    on: "2026-11-20",
    roller: "Blue",
    needleMm: 0.2,
    confirmedSteps: HOME_STEPS.map(({ id }) => id),
    alreadyDone: true,
  }),
  "POST /api/patients/:id/home-stop": () => ({ reason: "scar", on: "2026-11-20" }),
  "POST /api/plans/:id/trials-of-one": () => DESIGN,
  "POST /api/trials-of-one/:id/reveals": () => ({ pair: 1 }),
  "POST /api/trials-of-one/:id/results": () => ({
    pair: 1,
    place: "left",
    value: 1,
    on: "2026-11-20",
  }),
};

const MILD = { result: { level: "self-care", stopFurtherSessions: false }, handled: null };
const SIDE_EFFECT = {
  ...RASH,
  ...{ onsetOn: null, zone: null, sessionId: null, planId: null, checkId: null },
  ...{ reportedBy: "staff", photoIds: [], description: "", action: "", outcome: "resolved" },
  ...{ resolvedOn: "2026-11-20", reviewedAt: null, reviewedBy: null, followUps: [] },
  nextLookOn: null,
};
const SOMETHING_ASKED = {
  ...OUTCOME,
  ...{ planId: null, densityPerCm2: null, shaftUm: null, photoIds: [] },
  satisfaction: { patient: null, clinician: null },
  adherence: { sessionsDone: null, sessionsPlanned: null, minoxidilDaysPerWeek: null },
  ...{ phq2: null, bother: null, questionnaires: [], riskWords: null, note: "" },
  ...{ phq2Score: null, concerns: [] },
};
const TRIAL = {
  ...{ planId: "p", design: DESIGN, sealed: null, revealedPairs: [], seenBy: [], results: [] },
  endedAt: null,
};

/** The contents of a fresh record of each kind. */
export const AFTER_SESSION_CONTENT: Record<string, object> = {
  "symptom-check": { ...MILD, answers: ANSWERS, facts: ANSWERS, photoIds: [], mayGoOnAt: null },
  "side-effect": SIDE_EFFECT,
  outcome: SOMETHING_ASKED,
  concern: { outcomeId: "o", codes: ["phq-2-positive"], seen: null },
  message: { from: "clinic", text: "Hello", seenAt: null },
  "erasure-request": { askedAt: "2026-11-20", words: "", answerBy: "2026-12-20", answered: null },
  "trial-of-one": TRIAL,
};
