import { pageOf, pageQuery } from "../pages/page.ts";
import { strict } from "../problem/parse-with.ts";
import { idText, isoDay } from "../text/texts.ts";
import { z } from "../zod.ts";

export const auditQuery = strict({
  siteId: idText().optional(),
  actorId: idText().optional(),
  patientId: idText().optional(),
  from: isoDay().optional(),
  to: isoDay().optional(),
  ...pageQuery,
});

export const auditReply = pageOf(
  z
    .object({
      seq: z.number().int(),
      at: z.string(),
      actorId: z.string().nullable(),
      actorName: z.string().nullable(),
      actorRole: z.string(),
      action: z.string(),
      outcome: z.enum(["done", "refused", "failed"]),
      resourceKind: z.string(),
      resourceId: z.string().nullable(),
      resourceVersion: z.number().int().nullable(),
      siteId: z.string().nullable(),
      patientId: z.string().nullable(),
      requestId: z.string().nullable(),
    })
    .meta({ id: "AuditEvent" }),
);

export const auditVerificationReply = z.object({
  ok: z.boolean(),
  events: z.number().int(),
  versions: z.number().int(),
  problems: z.array(z.looseObject({ kind: z.string(), detail: z.string() })),
});
