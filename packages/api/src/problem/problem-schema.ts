import { z } from "../zod.ts";

/** A reply that is not a success: RFC 9457, `application/problem+json`. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    requestId: z.string(),
    currentVersion: z.number().int().optional(),
    /** With 412: what someone else saved, so that both can be shown. */
    current: z.unknown().optional(),
    errors: z
      .array(
        z.object({
          path: z.string(),
          message: z.string(),
          received: z.unknown(),
          allowed: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: "Problem", description: "What went wrong, in words, naming the fields." });

export type ProblemReply = z.infer<typeof problemSchema>;
