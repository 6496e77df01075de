import type { Rule } from "../rule.ts";
import { restsOn } from "./basis.ts";

export const expectationRules = [
  {
    id: "cure-expected",
    row: "X-EXPECT",
    group: "Expectations",
    reason: "cure-expected",
    when: { fact: "expectations", isOneOf: ["cure"] },
    decision: "proceed",
    whenUnknown: "listed",
    because: "Expects a cure: a talk about what trials showed has to be recorded first.",
    basis: restsOn("C", ["article-002"]),
  },
] as const satisfies readonly Rule[];
