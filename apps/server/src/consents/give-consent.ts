import { fieldProblem, type NewConsent } from "@anagen/api";
import { consentProblems } from "@anagen/treatment";
import type { Context } from "../app/context.ts";
import { refuse } from "../decisions/check-answers.ts";
import { conflict } from "../http/problem.ts";
import { type ConsentContent, consentDocumentHash, consentTextHash } from "./consent-content.ts";
import { offeredText } from "./offered-text.ts";

type Giving = { asked: NewConsent; patientId: string; siteId: string };

/**
 * What is signed, checked whole: nothing blank or partial is ever kept.
 * @throws {InvalidFields} each point without its answer, name, signature | {Problem} 409 another text
 */
export async function givenConsent(
  { records, now }: Pick<Context, "records" | "now">,
  { asked, patientId, siteId }: Giving,
): Promise<{ content: ConsentContent; signedAt: string }> {
  const { kind, language, answers, relation } = asked;
  const planId = asked.planId ?? null;
  const text = await offeredText(records, { kind, planId, language, patientId });
  const textHash = consentTextHash(text);
  if (asked.textVersion !== text.version || asked.textHash !== textHash) {
    throw conflict("The text changed since it was shown. Read it again, then sign.");
  }
  const signature = asked.signature ?? null;
  const languageHelp = asked.languageHelp?.trim() || null;
  const toSign = { answers, signerName: asked.signerName, languageHelp, signature };
  refuse(
    consentProblems(text, toSign).map(({ path, received, allowed }) =>
      fieldProblem(path, received, allowed),
    ),
  );
  if (signature === null) throw conflict("There is no signature.");
  const signedAt = now().toISOString();
  const signed = {
    kind,
    planId,
    text,
    textHash,
    answers,
    signerName: asked.signerName.trim(),
    relation,
    languageHelp,
    signature,
    withdrawal: null,
  };
  const documentHash = consentDocumentHash({ patientId, siteId, content: signed, signedAt });
  return { content: { ...signed, documentHash }, signedAt };
}
