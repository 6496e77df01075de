import { strict } from "../problem/parse-with.ts";
import { lineOfText, noteText, oneOf } from "../text/texts.ts";
import { z } from "../zod.ts";

const text = () =>
  noteText(4000).refine((words) => words.trim() !== "", { error: "a text that is not empty" });

export const newMessageRequest = strict({ text: text() });

export const messageSchema = z.object({
  id: z.string(),
  patientId: z.string(),
  siteId: z.string(),
  at: z.string(),
  from: z.enum(["patient", "clinic"]),
  authorName: z.string().nullable(),
  text: z.string(),
  /** When the other side marked it as seen; null: not yet. */
  seenAt: z.string().nullable(),
});

/** With the words that stand on every page of messages: nobody reads them at once. */
export const messagesReply = z.object({
  items: z.array(messageSchema),
  emergencyWords: z.string(),
  /** Where the symptom check is, as a path of the web application. */
  checkPath: z.string(),
});

export const ERASURE_ANSWERS = ["erased", "partly", "refused"] as const;

export const newErasureRequest = strict({ words: noteText(2000).default("") });
/** What the clinic answers; a refusal says which duty to keep stands against it. */
export const erasureAnswerRequest = strict({
  answer: oneOf(ERASURE_ANSWERS),
  words: lineOfText(2000),
});

export const erasureSchema = z.object({
  id: z.string(),
  patientId: z.string(),
  at: z.string(),
  words: z.string(),
  /** One month after it was asked (GDPR article 12.3). */
  answerBy: z.string(),
  answered: z
    .object({
      at: z.string(),
      byName: z.string().nullable(),
      answer: z.enum(ERASURE_ANSWERS),
      words: z.string(),
    })
    .nullable(),
  version: z.number().int(),
});
export const erasuresReply = z.object({ items: z.array(erasureSchema) });
