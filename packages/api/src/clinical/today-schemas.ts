import { strict } from "../problem/parse-with.ts";
import { idText } from "../text/texts.ts";
import { z } from "../zod.ts";

export const todayQuery = strict({ siteId: idText().optional() });

const item = z.object({
  patientId: z.string(),
  patientName: z.string(),
  recordId: z.string(),
  kind: z.string(),
  label: z.string(),
  date: z.string(),
});
const items = z.array(item);

export const todayReply = z.object({
  date: z.string(),
  drafts: items,
  decisionsWaiting: items,
  plansWaiting: items,
  sessionsDue: items,
  reviewsDue: items,
  photographsDue: items,
});

export const recordsQuery = strict({
  kind: z
    .enum(["assessment", "decision", "plan"], { error: "one of assessment, decision, plan" })
    .optional(),
});
