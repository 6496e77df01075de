import { createHash } from "node:crypto";
import type { RecordVersion } from "@anagen/records";
import type { GivenConsent, OfferedConsentText } from "@anagen/treatment";
import { contentOf } from "../records/record-view.ts";

export const CONSENT = "consent";

/** A consent as it is kept. The withdrawal stands beside what was signed, and is not part of its hash. */
export type ConsentContent = GivenConsent & {
  /** SHA-256 of the text that was shown, hex. */
  textHash: string;
  /** SHA-256 over whose it is, when it was signed and all that was signed, hex. */
  documentHash: string;
};

/** The fingerprint of a text: the same words give the same one. */
export const consentTextHash = (text: OfferedConsentText): string => sha256(text);

type Signed = Pick<RecordVersion, "patientId" | "siteId"> & {
  content: Omit<ConsentContent, "documentHash">;
  signedAt: string;
};

/** The fingerprint of a signed consent, as printed on its PDF. */
export function consentDocumentHash({ patientId, siteId, content, signedAt }: Signed): string {
  const { kind, planId, text, textHash, answers, signerName, relation, languageHelp, signature } =
    content;
  return sha256([
    patientId,
    siteId,
    signedAt,
    kind,
    planId,
    text,
    textHash,
    answers,
    signerName,
    relation,
    languageHelp,
    signature,
  ]);
}

export const consentOf = (version: RecordVersion): ConsentContent =>
  contentOf<ConsentContent>(version);

const sha256 = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("hex");
