import { randomUUID } from "node:crypto";
import { kindInPath } from "../../src/access/record-kinds.ts";
import type { Clinic } from "../support/clinic.ts";
import { NOTHING_AGAINST } from "../support/people.ts";
import { AFTER_SESSION_BODIES } from "./after-session-requests.ts";
import { QUOTE_BODIES } from "./quote-requests.ts";
import { anAccount, aRecord, REFUSED_RESULT, type Targets } from "./targets.ts";

export type Request = { url: string; body?: unknown; headers?: Record<string, string> };

const REASON = "entered for a test of access";

/** What each change sends; a route that is not here sends no body. */
const BODIES: Record<string, (at: Targets) => unknown> = {
  "POST /api/sign-in": () => ({ login: "nobody", password: "not a password" }),
  "POST /api/one-time-links/redeem": () => ({ token: randomUUID() }),
  "POST /api/password": () => ({ newPassword: "a quiet river at dawn", currentPassword: "x" }),
  "POST /api/screenings": () => ({ facts: NOTHING_AGAINST }),
  "POST /api/plan-previews": () => ({ facts: NOTHING_AGAINST }),
  "POST /api/patients": ({ siteId }) => ({ siteId, family: "New", given: "Nia" }),
  "POST /api/patients/import": () => `family,given\nImported,${randomUUID().slice(0, 8)}\n`,
  "PUT /api/patients/:id": () => ({ family: "Changed", given: "Cleo", fictional: true }),
  "POST /api/patients/:id/assessments": () => ({ facts: NOTHING_AGAINST }),
  "PUT /api/assessments/:id": () => ({ facts: NOTHING_AGAINST }),
  "POST /api/assessments/:id/amend": () => ({ facts: NOTHING_AGAINST, reason: REASON }),
  "PUT /api/decisions/:id": () => ({ responses: [], overrides: [], outcome: null, note: "" }),
  "POST /api/decisions/:id/amend": () => ({ outcome: "proceed", reason: REASON }),
  "POST /api/decisions/:id/plans": () => ({}),
  "PUT /api/plans/:id": () => ({ preferences: { sessions: 5 } }),
  "POST /api/plans/:id/amend": () => ({ preferences: {}, reason: REASON }),
  // Without its file: refused as a form, not at the door.
  "POST /api/patients/:id/pictures": () => A_FORM,
  "POST /api/patients/:id/consents": () => ({ kind: "research", textVersion: "1", textHash: "0" }),
  "POST /api/consents/:id/withdraw": () => ({ reason: REASON }),
  "POST /api/plans/:id/treatment-sessions": () => ({}),
  "PUT /api/treatment-sessions/:id": () => ({ note: "n", pain: { before: 1 }, zones: [] }),
  "POST /api/treatment-sessions/:id/amend": () => ({ note: "n", reason: REASON }),
  "POST /api/sites/:id/catalogue": () => ({ kind: "cartridge", name: "Cartridge" }),
  "POST /api/sites/:id/stock": () => ({
    itemId: "cartridge-sterile",
    lot: randomUUID().slice(0, 8),
    expiresOn: "2027-12-31",
  }),
  "POST /api/sites/:id/stock-checks": () => ({ code: "(01)09521234543213(10)AB1(17)271231" }),
  "POST /api/stock-items/:id/discard": () => ({ quantity: 1, reason: REASON }),
  "POST /api/sites/:id/recalls": () => ({ lot: "R1", reason: REASON }),
  "PUT /api/sites/:id/staff": () => ({ userId: "nobody", training: [] }),
  "POST /api/pictures/:id/measurements": () => ({ result: REFUSED_RESULT, measuredBy: "test" }),
  "POST /api/measurements/:id/corrections": () => ({
    steps: [{ action: "add", hair: { root: [30, 30], tip: [40, 40] } }],
  }),
  "POST /api/sites": () => ({ name: `Site ${randomUUID().slice(0, 8)}` }),
  "PUT /api/sites/:id": () => ({ name: "Renamed" }),
  "PUT /api/sites/:id/prices": () => ({ currency: "EUR", perSession: { low: 100, high: 200 } }),
  "POST /api/users": ({ siteId }) => ({
    login: `n${randomUUID()}`,
    displayName: "New",
    roles: [{ siteId, role: "assistant" }],
  }),
  "PUT /api/users/:id": () => ({ displayName: "Renamed" }),
  "POST /api/api-tokens": () => ({ label: "test" }),
  ...AFTER_SESSION_BODIES,
  ...QUOTE_BODIES,
};

/** A request that would do what the route is for, at one place. */
export async function requestFor(clinic: Clinic, key: string, at: Targets): Promise<Request> {
  const [method = "", pattern = ""] = key.split(" ");
  const url = await withTarget(clinic, { method, pattern, at });
  const withdrawal = pattern.endsWith("/entered-in-error") ? () => ({ reason: REASON }) : undefined;
  const body = (BODIES[key] ?? withdrawal)?.(at);
  const csv: Record<string, string> =
    typeof body === "string" ? { "content-type": typeOf(pattern) } : {};
  const version = pattern.endsWith("/prices") ? await priceVersion(clinic, at) : versionIn(key);
  return {
    url: pattern === "/api/patients/import" ? `${url}?siteId=${at.siteId}` : url,
    ...(body === undefined ? {} : { body }),
    headers: { "if-match": `"${version}"`, ...csv },
  };
}

/** Bodies that are text: the import's CSV, and the form of a picture. */
const typeOf = (pattern: string): string =>
  pattern.endsWith("/pictures") ? "multipart/form-data; boundary=b" : "text/csv";

const A_FORM = [
  "--b",
  'Content-Disposition: form-data; name="about"',
  "",
  '{"purpose":"overview"}',
  "--b--",
  "",
].join("\r\n");

const priceVersion = async ({ records }: Clinic, { siteId }: Targets): Promise<number> =>
  (await records.versions.get(`prices-${siteId}`))?.version ?? 0;

/** Records to amend are at their second, signed version; all others are fresh. */
const versionIn = (key: string): number =>
  /(amend|corrections)$/.test(key) || key.includes("/measurements/:id/entered") ? 2 : 1;

const SITE_IN_QUERY = new Set([
  "GET /api/patients",
  "GET /api/today",
  "GET /api/audit",
  "GET /api/side-effect-counts",
  "GET /api/registry",
  "GET /api/registry/export",
]);

async function withTarget(
  clinic: Clinic,
  { method, pattern, at }: { method: string; pattern: string; at: Targets },
): Promise<string> {
  if (SITE_IN_QUERY.has(`${method} ${pattern}`)) return `${pattern}?siteId=${at.siteId}`;
  const [, , thing = ""] = pattern.split("/");
  const id = async (): Promise<string> => {
    if (thing === "patients") return freshPatient(clinic, { method, pattern, at });
    if (thing === "sites") return at.siteId;
    if (thing === "users") return anAccount(clinic, at.siteId);
    if (["sessions", "api-tokens", "calendars"].includes(thing)) return randomUUID();
    const signed =
      /(calendar\.ics|document|amend|plans|summary)$/.test(pattern) ||
      /^GET.*(plans|outcomes|quotes)\/:id$/.test(`${method} ${pattern}`);
    return aRecord(clinic, at, { kind: kindOf(pattern), signed });
  };
  return pattern.includes(":id") ? pattern.replace(":id", await id()) : pattern;
}

/** The kind of record that a path is about; a picture is kept as a sealed file. */
function kindOf(pattern: string): string {
  const kind = kindInPath(pattern) ?? "";
  return kind === "attachment" ? "picture" : kind;
}

/** A change of details needs a patient at version 1; the others read the patient of the place. */
async function freshPatient(
  { records }: Clinic,
  { method, pattern, at }: { method: string; pattern: string; at: Targets },
): Promise<string> {
  if (`${method} ${pattern}` !== "PUT /api/patients/:id") return at.patientId;
  const by = { userId: null, role: "system", requestId: null } as const;
  const { created } = await records.patients.create(by, {
    siteId: at.siteId,
    family: "Fresh",
    given: "Finn",
    birthDate: null,
    sex: null,
    number: null,
    fictional: true,
    other: {},
  });
  return created.patientId;
}
