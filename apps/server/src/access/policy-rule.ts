import type { Role } from "@anagen/records";

/** How far a role reaches: its own patient record, everything of its site, or any site. */
export type Reach = "own" | "site" | "any";

/** What a route acts on; from it comes the site (and patient) that the caller must reach. */
export type Subject =
  | "nothing" // no patient and no site: knowledge, one's own account
  | "patient" // :id is a patient
  | "record" // :id is an assessment, a decision or a plan
  | "site" // :id is a site
  | "account" // :id is an account
  | "site-in-body" // body.siteId
  | "site-in-query"; // query.siteId; left out: every site where the role holds

export type Allowed = Partial<Record<Role, Reach>>;

export type Rule = {
  /** "everyone" needs no sign-in; "signed-in" is any role, for one's own account only. */
  who: "everyone" | "signed-in" | Allowed;
  subject: Subject;
  /** What the audit trail calls a read; changes are written to the trail by the store itself. */
  trail?: { action: "read" | "list" | "export" | "verify"; kind: string };
  /** Refused to API tokens: a token must not open another door, for itself or anyone. */
  browserOnly?: true;
};

export const CLINICIAN = { clinician: "site" } as const satisfies Allowed;
export const CLINICAL_STAFF = { clinician: "site", assistant: "site" } as const satisfies Allowed;
export const STAFF_AND_SELF = { ...CLINICAL_STAFF, patient: "own" } as const satisfies Allowed;
export const ADMINISTRATOR = { administrator: "site" } as const satisfies Allowed;
export const STAFF = {
  administrator: "site",
  clinician: "site",
  assistant: "site",
  researcher: "site",
} as const satisfies Allowed;

export const open: Rule = { who: "everyone", subject: "nothing" };
export const ownAccount: Rule = { who: "signed-in", subject: "nothing" };
export const ownAccountInBrowser: Rule = { ...ownAccount, browserOnly: true };
export const knowledge: Rule = { who: "signed-in", subject: "nothing" };

export const read = (who: Allowed, subject: Subject, kind: string): Rule => ({
  who,
  subject,
  trail: { action: "read", kind },
});
export const act = (who: Allowed, subject: Subject): Rule => ({ who, subject });

/** Reading, drafting, signing and amending are the same for each kind of clinical record. */
export const recordRoutes = (
  kind: "assessment" | "decision" | "plan" | "treatment-session" | "side-effect" | "outcome",
  { drafts, reads }: { drafts: Allowed; reads: Allowed },
): Record<string, Rule> => ({
  [`GET /api/${kind}s/:id`]: read(reads, "record", kind),
  [`GET /api/${kind}s/:id/history`]: read(CLINICAL_STAFF, "record", kind),
  [`PUT /api/${kind}s/:id`]: act(drafts, "record"),
  [`POST /api/${kind}s/:id/sign`]: act(CLINICIAN, "record"),
  [`POST /api/${kind}s/:id/amend`]: act(CLINICIAN, "record"),
  [`POST /api/${kind}s/:id/entered-in-error`]: act(CLINICIAN, "record"),
});
