import { newConsentRequest, parseWith } from "@anagen/api";
import { offeredConsentText, RESCREEN_QUESTIONS, type TreatmentSession } from "@anagen/treatment";
import { CONSENT, consentTextHash } from "../../src/consents/consent-content.ts";
import { givenConsent } from "../../src/consents/give-consent.ts";
import { signRecord } from "../../src/records/acts.ts";
import { keptBody, UNSIGNED } from "../../src/records/record-view.ts";
import { RECALL, STOCK_ITEM } from "../../src/stock/stock-content.ts";
import {
  newSession,
  TREATMENT_SESSION,
  withLots,
} from "../../src/treatment-sessions/session-content.ts";
import { type Clinic, PROGRAM } from "../support/clinic.ts";
import { DRAWN } from "../support/course.ts";

type Targets = { siteId: string; patientId: string };
type Make = (clinic: Clinic, at: Targets, planId: () => Promise<string>) => Promise<string>;

const create = async (clinic: Clinic, at: Targets, kind: string, content: object) => {
  const body = keptBody(content, UNSIGNED);
  const { created } = await clinic.records.versions.create(PROGRAM, { ...at, kind, body });
  return created;
};
const ofSite = ({ siteId }: Targets) => ({ siteId, patientId: null }) as unknown as Targets;

/** Records of the course, made past the HTTP door. */
export const COURSE_RECORDS: Record<string, (signed: boolean) => Make> = {
  consent: () => async (clinic, at) => {
    const text = offeredConsentText({ kind: "research", language: "en", plan: null });
    if (text === null) throw new Error("there is no text on research");
    const asked = parseWith(
      newConsentRequest,
      {
        kind: "research",
        textVersion: text.version,
        textHash: consentTextHash(text),
        answers: text.points.map(({ id }) => ({ point: id, answer: "agree" })),
        signerName: "Max Own",
        signature: DRAWN,
      },
      "",
    );
    const { content, signedAt } = await givenConsent(clinic, { asked, ...at });
    const body = keptBody(content, { signedBy: null, signedAt, amendmentReason: null });
    const record = { ...at, kind: CONSENT, status: "signed" as const, body };
    return (await clinic.records.versions.create(PROGRAM, record)).created.recordId;
  },
  "stock-item": () => async (clinic, at) => {
    const item = { id: "cartridge-sterile", kind: "cartridge", name: "c", singleUse: true };
    const lot = { gtin: null, lot: "M1", serial: null, expiresOn: "2027-12-31" };
    const receipts = [{ on: "2026-11-21", quantity: 9, note: "", key: null }];
    const content = { item: { ...item, reorderMark: null }, ...lot, receipts, discards: [] };
    return (await create(clinic, ofSite(at), STOCK_ITEM, content)).recordId;
  },
  recall: () => async (clinic, at) => {
    const content = { lot: "M2", gtin: null, reason: "for a test of access" };
    return (await create(clinic, ofSite(at), RECALL, content)).recordId;
  },
  "treatment-session": (signed) => async (clinic, at, planId) => {
    const version = await create(clinic, at, TREATMENT_SESSION, withLots(await stopped(planId)));
    const done = signed ? await signRecord(clinic, PROGRAM, { version }) : version;
    return done.recordId;
  },
};

/** Complete, and stopped before a needle touched the skin. */
async function stopped(planId: () => Promise<string>): Promise<TreatmentSession> {
  const begun = newSession({
    planId: await planId(),
    planVersion: 2,
    consentId: null,
    number: 1,
    previous: null,
    day: "2026-11-21",
    startedAt: "2026-11-21T09:00:00.000Z",
  });
  const answers = RESCREEN_QUESTIONS.map(({ id }) => ({ question: id, answer: "same" as const }));
  const training = [{ what: "Needling", on: "2026-01-01", by: "Academy (fictional)" }];
  return {
    ...begun,
    identity: ["name", "phone"],
    rescreen: { ...begun.rescreen, answers },
    operator: { userId: "u", name: "Op", role: "assistant", licence: null, training },
    outcome: "stopped",
    stoppedBecause: "changed her mind today",
  };
}
