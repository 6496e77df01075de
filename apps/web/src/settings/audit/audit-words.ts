import type { AuditEvent } from "../settings-data.ts";

const DID: Readonly<Record<string, string>> = {
  read: "read",
  list: "looked at the list of",
  create: "added",
  update: "changed",
  sign: "signed",
  amend: "amended",
  "entered-in-error": "marked as entered in error",
  export: "downloaded",
  verify: "checked",
  set: "set",
  print: "printed",
  "sign-in": "signed in",
  "sign-out": "signed out",
  disable: "disabled",
  enable: "enabled",
};

const WHAT: Readonly<Record<string, string>> = {
  patient: "a patient's details",
  assessment: "an assessment",
  decision: "a decision",
  plan: "a plan",
  timeline: "a patient's course",
  records: "a patient's records",
  account: "an account",
  session: "a sign-in",
  site: "a site",
  setting: "a setting",
  today: "Today",
  audit: "the audit trail",
  "audit-trail": "the audit trail",
  "api-token": "an API token",
  "one-time-link": "a one-time link",
};

/** "signed a plan", "was refused: read an assessment". */
export function auditWords(event: Pick<AuditEvent, "action" | "resourceKind" | "outcome">): string {
  const did = DID[event.action] ?? event.action.replaceAll("-", " ");
  const bare = event.action === "sign-in" || event.action === "sign-out";
  const what =
    event.action === "list" && event.resourceKind === "patient"
      ? "patients"
      : (WHAT[event.resourceKind] ?? event.resourceKind.replaceAll("-", " "));
  const words = bare ? did : `${did} ${what}`;
  if (event.outcome === "done") return words;
  return `${event.outcome === "refused" ? "was refused" : "tried and failed"}: ${words}`;
}
