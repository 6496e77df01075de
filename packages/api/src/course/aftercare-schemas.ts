import { gradeSchema } from "../knowledge/screening-schema.ts";
import { strict } from "../problem/parse-with.ts";
import { yesOrNo } from "../text/texts.ts";
import { z } from "../zod.ts";

/** One line of the calendar; both ends are instants. `state` is told for the moment of the reply. */
export const aftercareItemSchema = z.object({
  id: z.string(),
  kind: z.enum(["avoid", "may", "do", "expect", "photograph"]),
  from: z.string(),
  to: z.string(),
  /** Calendar days at the site. */
  fromDay: z.string(),
  toDay: z.string(),
  state: z.enum(["over", "now", "ahead"]),
  /** Hours until it begins or ends, whichever is next; null when it is over. */
  changesInHours: z.number().nullable(),
  text: z.string(),
  grade: gradeSchema,
  sources: z.array(z.string()),
});

/** The aftercare of one session, hour by hour. */
export const aftercareReply = z
  .object({
    sessionId: z.string().nullable(),
    /** When needling ended; null: no session on record, then the lists are empty. */
    endedAt: z.string().nullable(),
    timezone: z.string(),
    now: z.string(),
    /** Days since the session; null without one. */
    day: z.number().int().nullable(),
    items: z.array(aftercareItemSchema),
    /** What the plan lets on the scalp. */
    products: z.array(z.string()),
    emergencyWords: z.string(),
  })
  .meta({ id: "Aftercare" });

/** The address of the feed is told once, when it is made; afterwards only that there is one. */
export const calendarLinkReply = z.object({
  id: z.string().nullable(),
  createdAt: z.string().nullable(),
  url: z.string().nullable(),
});

export const reminderSettingsRequest = strict({ email: yesOrNo() });
export const reminderSettingsReply = z.object({
  email: z.boolean(),
  /** Whether an address is on record. */
  hasAddress: z.boolean(),
});

export const REMINDER_STATES = ["waiting", "sending", "sent", "failed", "cancelled"] as const;
export const reminderSchema = z.object({
  id: z.string(),
  patientId: z.string(),
  siteId: z.string(),
  dueAt: z.string(),
  state: z.enum(REMINDER_STATES),
  channel: z.enum(["email", "file"]),
  attempts: z.array(z.object({ at: z.string(), result: z.string() })),
});
export const remindersReply = z.object({ items: z.array(reminderSchema) });
