import type { Allowed, Rule } from "./policy-rule.ts";

const WHO = { clinician: "site", researcher: "site" } as const satisfies Allowed;

/** Everything of one person to take away, and what the clinic learns of many. */
export const registryPolicy: Readonly<Record<string, Rule>> = {
  "GET /api/patients/:id/download.zip": {
    who: { clinician: "site", patient: "own" },
    subject: "patient",
    trail: { action: "export", kind: "patient" },
  },
  "GET /api/registry": {
    who: WHO,
    subject: "site-in-query",
    trail: { action: "list", kind: "registry" },
  },
  "GET /api/registry/export": {
    who: WHO,
    subject: "site-in-query",
    trail: { action: "export", kind: "registry" },
  },
};
