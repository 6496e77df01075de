import { CONSENT_ANSWERS, CONSENT_KINDS, SIGNER_RELATIONS } from "@anagen/treatment";
import { recordEnvelope } from "../clinical/record-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { numberWithin } from "../text/numbers.ts";
import { freeWord, idText, lineOfText, listOf, noteText, oneOf } from "../text/texts.ts";
import { z } from "../zod.ts";

const language = () => {
  const error = "a language tag such as en or pt-BR";
  return z.string({ error }).regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, { error });
};

/** `planId` is needed for the treatment: its points are made from the plan. */
export const consentTextQuery = strict({
  kind: oneOf(CONSENT_KINDS),
  planId: idText().optional(),
  language: language().default("en"),
});

const pixel = () => numberWithin({ low: -10_000, high: 10_000, unit: "px" });
const side = () => numberWithin({ low: 50, high: 10_000, unit: "px" });
const MOST_STROKES = 200;
const MOST_POINTS = 5000;

/** Strokes as they were drawn, from the top left of the box; `typed` for someone who cannot draw. */
const signatureSchema = z.discriminatedUnion(
  "kind",
  [
    strict({
      kind: z.literal("drawn"),
      box: strict({ width: side(), height: side() }),
      strokes: listOf(
        listOf(z.tuple([pixel(), pixel()], { error: "a point as [x, y]" }), MOST_POINTS),
        MOST_STROKES,
      ),
    }),
    strict({ kind: z.literal("typed"), name: lineOfText(120) }),
  ],
  { error: 'a signature of kind "drawn" or "typed"' },
);

/** Everything at once, so that nothing blank or partial is ever kept. */
export const newConsentRequest = strict({
  kind: oneOf(CONSENT_KINDS),
  planId: idText().nullish(),
  language: language().default("en"),
  /** The version and the fingerprint of the text that was shown. */
  textVersion: freeWord(),
  textHash: lineOfText(64),
  answers: listOf(strict({ point: freeWord(), answer: oneOf(CONSENT_ANSWERS) }), 100).default([]),
  signerName: noteText(120).default(""),
  relation: oneOf(SIGNER_RELATIONS).default("patient"),
  /** How it was explained, when there is no text in the person's language. */
  languageHelp: noteText(500).nullish(),
  signature: signatureSchema.nullish(),
});
export type NewConsent = z.infer<typeof newConsentRequest>;

export const consentWithdrawalRequest = strict({ reason: noteText(500).nullish() });

const pointSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  statement: z.string(),
  optional: z.boolean(),
  sources: z.array(z.string()),
});

export const consentTextSchema = z
  .object({
    id: z.string(),
    kind: z.enum(CONSENT_KINDS),
    version: z.string(),
    date: z.string(),
    language: z.string(),
    title: z.string(),
    introduction: z.string(),
    points: z.array(pointSchema),
    closing: z.string(),
    languageAsked: z.string(),
    inLanguageAsked: z.boolean(),
    languageNote: z.string().nullable(),
  })
  .meta({ id: "ConsentText" });
/** `hash` is the SHA-256 of the text; it is sent back with the signature. */
export const consentTextReply = z.object({ text: consentTextSchema, hash: z.string() });

export const consentBodySchema = z.object({
  kind: z.enum(CONSENT_KINDS),
  planId: z.string().nullable(),
  text: consentTextSchema,
  textHash: z.string(),
  answers: z.array(z.object({ point: z.string(), answer: z.enum(CONSENT_ANSWERS) })),
  signerName: z.string(),
  relation: z.enum(SIGNER_RELATIONS),
  languageHelp: z.string().nullable(),
  signature: signatureSchema,
  /** SHA-256 over all that was signed, hex; printed on the PDF. */
  documentHash: z.string(),
  withdrawal: z
    .object({ at: z.string(), byPatient: z.boolean(), reason: z.string().nullable() })
    .nullable(),
});
/** `valid`: what was agreed to holds now; `whyNot` says what is wrong with it. */
export const consentSchema = z
  .object({
    ...recordEnvelope,
    kind: z.literal("consent"),
    body: consentBodySchema,
    valid: z.boolean(),
    whyNot: z.string().nullable(),
  })
  .meta({ id: "Consent" });
export const consentsReply = z.object({ items: z.array(consentSchema) });

export const consentVerificationQuery = strict({ hash: z.string().max(80).optional() });
export const consentVerificationReply = z.object({
  /** The stored content gives the hash that was made when it was signed. */
  intact: z.boolean(),
  /** The hash asked about is that of this consent; null when none was asked about. */
  matches: z.boolean().nullable(),
  hash: z.string(),
  signedAt: z.string().nullable(),
});
