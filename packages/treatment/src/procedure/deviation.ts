import type { Plan } from "../plan/plan.ts";

/** Where the session is not what the plan says. It needs a reason, it is not forbidden. */
export type Deviation = {
  /** `depth:vertex`: the reason is given under this name. */
  id: string;
  field: string;
  words: string;
  planned: string;
  done: string;
};

export type PlannedCourse = Pick<Plan, "protocol">;
