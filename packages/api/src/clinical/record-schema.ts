import { strict } from "../problem/parse-with.ts";
import { lineOfText } from "../text/texts.ts";
import { z } from "../zod.ts";

export const RECORD_STATUSES = ["draft", "signed", "amended", "entered-in-error"] as const;

/** What every clinical record says of itself, around its body. */
export const recordEnvelope = {
  id: z.string(),
  patientId: z.string(),
  siteId: z.string(),
  version: z.number().int(),
  status: z.enum(RECORD_STATUSES),
  at: z.string(),
  authorId: z.string().nullable(),
  authorName: z.string().nullable(),
  signedBy: z.string().nullable(),
  signedByName: z.string().nullable(),
  signedAt: z.string().nullable(),
  amendmentReason: z.string().nullable(),
};

export const recordOf = <Kind extends string, Body extends z.ZodType>(kind: Kind, body: Body) =>
  z.object({ ...recordEnvelope, kind: z.literal(kind), body });

export const recordHeadsReply = z.object({
  items: z.array(z.object({ ...recordEnvelope, kind: z.string(), title: z.string() })),
});

export const withdrawalRequest = strict({ reason: lineOfText(500) });
