import { SEXES } from "@anagen/treatment";
import { pageOf, pageQuery } from "../pages/page.ts";
import { strict } from "../problem/parse-with.ts";
import { idText, isoDay, lineOfText, noteText, oneOf, yesOrNo } from "../text/texts.ts";
import { z } from "../zod.ts";

const email = () => {
  const error = "an e-mail address of at most 254 characters";
  return z
    .string({ error })
    .max(254, { error })
    .regex(/^[^\s@\p{Cc}\p{Cs}]+@[^\s@\p{Cc}\p{Cs}]+$/u, { error });
};

const details = {
  family: lineOfText(120),
  given: lineOfText(120),
  birthDate: isoDay().nullable().default(null),
  sex: oneOf(SEXES).nullable().default(null),
  number: lineOfText(60).nullable().default(null),
  phone: lineOfText(60).nullable().default(null),
  email: email().nullable().default(null),
  note: noteText(4000).nullable().default(null),
};

/** What is kept of a person beside the clinical records. */
export const patientDetailsSchema = strict({ ...details, fictional: yesOrNo().optional() });
export const newPatientRequest = strict({
  siteId: idText(),
  ...details,
  fictional: yesOrNo().optional(),
});
export type PatientDetailsInput = z.infer<typeof patientDetailsSchema>;

const shown = {
  id: z.string(),
  siteId: z.string(),
  family: z.string(),
  given: z.string(),
  birthDate: z.string().nullable(),
  sex: z.string().nullable(),
  number: z.string().nullable(),
  fictional: z.boolean(),
};

export const patientSchema = z
  .object({
    ...shown,
    phone: z.string().nullable(),
    email: z.string().nullable(),
    note: z.string().nullable(),
    version: z.number().int(),
    at: z.string(),
    authorId: z.string().nullable(),
    authorName: z.string().nullable(),
  })
  .meta({ id: "Patient" });

export const patientReply = z.object({ patient: patientSchema });
export const patientHistoryReply = z.object({ items: z.array(patientSchema) });

export const patientsQuery = strict({
  siteId: idText().optional(),
  q: z.string().max(120).default(""),
  ...pageQuery,
});
export const patientsReply = pageOf(z.object({ ...shown, lastSeenAt: z.string() }));

export const timelineReply = z.object({
  items: z.array(
    z.object({
      at: z.string(),
      kind: z.string(),
      recordId: z.string(),
      status: z.string(),
      version: z.number().int(),
      title: z.string(),
      summary: z.string(),
      authorName: z.string().nullable(),
    }),
  ),
  upcoming: z.array(
    z.object({ date: z.string(), kind: z.string(), label: z.string(), planId: z.string() }),
  ),
});

export const importQuery = strict({
  siteId: idText(),
  partial: z.enum(["0", "1"], { error: "0 or 1" }).default("0"),
});
export const importReply = z.object({
  created: z.number().int(),
  refused: z.array(z.object({ line: z.number().int(), path: z.string(), message: z.string() })),
});
