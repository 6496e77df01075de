import { ROLES, type Role } from "@anagen/records";
import { afterAll, beforeAll, expect, test } from "vitest";
import { POLICY } from "../../src/access/policy.ts";
import { aClinic, type Caller, type Clinic, caller, signedInAs } from "../support/clinic.ts";
import { requestFor } from "./requests.ts";
import { aRecord, PLACES, type PlaceName, type Targets, thePlaces } from "./targets.ts";

const WHO = ["not signed in", ...ROLES] as const;
type Who = (typeof WHO)[number];
type Case = { route: string; who: Who; place: PlaceName; status: number };

/** Every registered route: a route outside the table, or a line without a route, stops the server. */
const ROUTES = Object.keys(POLICY).filter((key) => key.includes(" /api/"));

let clinic: Clinic;
let cases: Case[];

beforeAll(async () => {
  clinic = await aClinic();
  const places = await thePlaces(clinic);
  cases = [];
  for (const who of WHO) {
    for (const route of ROUTES) {
      for (const place of PLACES) {
        cases.push({
          route,
          who,
          place,
          status: await statusOf({ who, route, at: places[place], places }),
        });
      }
    }
  }
}, 240_000);
afterAll(() => clinic.end());

type Asked = { who: Who; route: string; at: Targets; places: Record<PlaceName, Targets> };

const ENDS_OR_CHANGES_ITS_CALLER = /sign-out|password|POST \/api\/sites/;
const known = new Map<Who, Caller>();

async function personFor({ who, route, places }: Asked): Promise<Caller> {
  if (who === "not signed in") return caller(clinic.app, "");
  const fresh = ENDS_OR_CHANGES_ITS_CALLER.test(route);
  const before = fresh ? undefined : known.get(who);
  if (before !== undefined) return before;
  const own = who === "patient" ? places["own patient"].patientId : null;
  const person = await signedInAs(clinic, [{ siteId: clinic.siteId, role: who }], own);
  if (!fresh) known.set(who, person);
  return person;
}

async function statusOf(asked: Asked): Promise<number> {
  const { route, at } = asked;
  const person = await personFor(asked);
  const { url, body, headers } = await requestFor(clinic, route, at);
  const [method = "GET"] = route.split(" ");
  const reply = await person.send(method, url, body, headers);
  return reply.status;
}

const namesRole = (route: string, who: Role): boolean => {
  const allowed = POLICY[route]?.who;
  return typeof allowed === "object" && allowed[who] !== undefined;
};

const isOpen = (status: number) => ![401, 403, 404].includes(status);

/** What the policy's line says for one caller at one place. */
function declared({ route, who, place }: Case): boolean {
  const rule = POLICY[route];
  if (rule === undefined) return false;
  if (rule.who === "everyone") return true;
  if (who === "not signed in") return false;
  if (rule.who === "signed-in") return true;
  const reach = rule.who[who as Role];
  if (reach === undefined) return false;
  if (rule.subject === "nothing" || reach === "any") return true;
  if (place === "patient of another site") return false;
  return reach === "site" || place === "own patient";
}

/** These answer 401 or 404 by their own nature: a wrong password, a link or token that is not there. */
const NEVER_OPEN = new Set([
  "POST /api/sign-in",
  "POST /api/one-time-links/redeem",
  "DELETE /api/sessions/:id",
  "DELETE /api/api-tokens/:id",
  "GET /api/calendars/:id",
]);

test("every route is in the matrix, for every role and place", () => {
  expect(cases.length).toBe(ROUTES.length * WHO.length * PLACES.length);
  expect(ROUTES.length).toBeGreaterThan(55);
});

test("no route answers anyone whom the policy does not name, and none is a fault", () => {
  const wrong = cases.filter((one) => isOpen(one.status) && !declared(one));
  expect(wrong).toEqual([]);
  expect(cases.filter(({ status }) => status >= 500)).toEqual([]);
});

test("every caller whom the policy names is let in", () => {
  const shut = cases.filter(
    (one) => declared(one) && !isOpen(one.status) && !NEVER_OPEN.has(one.route),
  );
  // An administrator lists and invites at their own site only: the route is open, the site is not.
  expect(
    shut.filter(
      ({ route, place }) => !(route === "POST /api/users" && place === "patient of another site"),
    ),
  ).toEqual([]);
});

test("at another site nothing is told, not even that it exists: 404, not 403", () => {
  const about = /:id/;
  const told = cases.filter(
    ({ route, who, place, status }) =>
      place === "patient of another site" &&
      status === 403 &&
      about.test(route) &&
      who !== "not signed in" &&
      namesRole(route, who),
  );
  expect(told).toEqual([]);
});

// Written apart from the policy table, in words of the product: each names what must never succeed.
const CLINICAL =
  /\/api\/(patients|assessments|decisions|plans|today|checks|side-effects|outcomes|concerns|messages|erasure-requests|trials-of-one)/;
/** What a patient says for themselves; it changes nothing that someone else wrote. */
const OWN_WORDS =
  /\/(checks|own-answers|messages|seen|erasure-requests|home-uses|home-stop|calendar-link|reminder-settings)$/;
const SENTENCES: readonly [string, (one: Case) => boolean][] = [
  [
    "without signing in only health, description and the two doors answer",
    ({ who, route }) =>
      who === "not signed in" &&
      !/(health|openapi\.json|docs|sign-in|one-time-links\/redeem|calendars\/:id)$/.test(route),
  ],
  [
    "an assistant never signs, amends or withdraws",
    ({ who, route }) => who === "assistant" && /\/(sign|amend|entered-in-error)$/.test(route),
  ],
  [
    "an assistant never answers findings, overrides or plans",
    ({ who, route }) =>
      who === "assistant" &&
      /^(PUT \/api\/(decisions|plans)|POST .*\/(decisions|plans)$)/.test(route),
  ],
  ["only a clinician signs", ({ who, route }) => who !== "clinician" && /\/sign$/.test(route)],
  [
    "a researcher never sees or changes a patient's record",
    ({ who, route }) => who === "researcher" && CLINICAL.test(route),
  ],
  [
    "an administrator without a clinical role sees no clinical content",
    ({ who, route }) => who === "administrator" && CLINICAL.test(route),
  ],
  [
    "a patient reaches no record but their own",
    ({ who, route, place }) => who === "patient" && place !== "own patient" && CLINICAL.test(route),
  ],
  [
    "a patient changes no record that others wrote, not even their own",
    ({ who, route }) =>
      who === "patient" &&
      CLINICAL.test(route) &&
      !route.startsWith("GET ") &&
      !OWN_WORDS.test(route),
  ],
  [
    "a patient sees no list of people and no day's work",
    ({ who, route }) =>
      who === "patient" && /^GET \/api\/(patients|today|users|audit)$/.test(route),
  ],
  [
    "nobody reaches a patient, a record, a site's prices or its people at another site",
    ({ place, route }) =>
      place === "patient of another site" &&
      (/:id/.test(route) ||
        /^(POST \/api\/(patients|users)|GET \/api\/(today|patients|audit))$/.test(route)) &&
      !/\/(sessions|api-tokens)\//.test(route),
  ],
  [
    "only an administrator sees the audit trail, invites people, changes prices and sites",
    ({ who, route }) =>
      who !== "administrator" && /(audit|\/users|PUT \/api\/sites|POST \/api\/sites$)/.test(route),
  ],
  [
    "only clinicians and assistants take a consent, and begin or write a session",
    ({ who, route }) =>
      who !== "clinician" &&
      who !== "assistant" &&
      /^(POST .*\/(consents|treatment-sessions)|PUT \/api\/treatment-sessions\/:id)$/.test(route),
  ],
  [
    "a consent is read and withdrawn by its patient and by clinical staff only",
    ({ who, route, place }) =>
      /\/consents\/:id/.test(route) &&
      (who === "researcher" ||
        who === "administrator" ||
        (who === "patient" && place !== "own patient")),
  ],
  [
    "a patient sees no trial of one, no side-effect record and no halt: what is sealed stays sealed",
    ({ who, route }) =>
      who === "patient" && /trials-of-one|side-effects|side-effect-counts|halts$/.test(route),
  ],
  [
    "only clinical staff see who was treated with a lot",
    ({ who, route }) => who !== "clinician" && who !== "assistant" && /\/lot-patients$/.test(route),
  ],
];

test.each(SENTENCES)("%s", (_sentence, never) => {
  const concerned = cases.filter(never);
  expect(concerned.length).toBeGreaterThan(0);
  expect(concerned.filter(({ status }) => status < 300)).toEqual([]);
});

test("roles do not add up across sites: administrator here and clinician there reads nobody here", async () => {
  const { siteId, otherSiteId } = clinic;
  const both = await signedInAs(clinic, [
    { siteId, role: "administrator" },
    { siteId: otherSiteId, role: "clinician" },
  ]);
  const places = await thePlaces(clinic);
  const here = await both.send("GET", `/api/patients/${places["own patient"].patientId}`);
  expect(here.status).toBe(403);
  const there = await both.send(
    "GET",
    `/api/patients/${places["patient of another site"].patientId}`,
  );
  expect(there.status).toBe(200);
  const list = await both.send("GET", "/api/patients?limit=100");
  expect(list.body.items.every((one: { siteId: string }) => one.siteId === otherSiteId)).toBe(true);
});

test("a draft plan is not shown to the patient; a signed one is", async () => {
  const { siteId } = clinic;
  const { "own patient": at } = await thePlaces(clinic);
  const patient = await signedInAs(clinic, [{ siteId, role: "patient" }], at.patientId);
  const draft = await aRecord(clinic, at, { kind: "plan", signed: false });
  const signed = await aRecord(clinic, at, { kind: "plan", signed: true });
  expect((await patient.send("GET", `/api/plans/${draft}`)).status).toBe(404);
  expect((await patient.send("GET", `/api/plans/${signed}`)).status).toBe(200);
  const { body } = await patient.send("GET", `/api/patients/${at.patientId}/timeline`);
  expect(body.items.every(({ status }: { status: string }) => status === "signed")).toBe(true);
});
