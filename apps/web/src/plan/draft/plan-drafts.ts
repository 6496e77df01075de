import { openDrafts } from "../../drafts/open-drafts.ts";
import type { DraftSaver } from "../../drafts/saver.ts";
import {
  type PlanBody,
  type PlanRecord,
  type Preferences,
  readPlan,
  savePlan,
} from "../record/plan-record.ts";

export type PlanSaver = DraftSaver<Preferences, PlanBody>;

export const planDrafts = openDrafts<Preferences, PlanBody>({
  contentOf: ({ body }: PlanRecord) => body.preferences,
  read: readPlan,
  save: savePlan,
  takesOver: true,
});
