import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, signedInAs } from "./support/clinic.ts";
import { aPatient, NOTHING_AGAINST } from "./support/people.ts";

let clinic: Clinic;
let clinician: Caller;
let boss: Caller;
let patientId: string;
const logged: string[] = [];

beforeAll(async () => {
  clinic = await aClinic({
    log: {
      request: (line) => logged.push(JSON.stringify(line)),
      fault: (requestId, error) => logged.push(`${requestId} ${String(error)}`),
    },
  });
  const { siteId } = clinic;
  clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  boss = await signedInAs(clinic, [{ siteId, role: "administrator" }]);
  patientId = await aPatient(clinic, "Quellenthal");
});
afterAll(() => clinic.end());

const trail = async (query = "") =>
  (await boss.send("GET", `/api/audit?limit=100${query}`)).body.items as {
    seq: number;
    action: string;
    outcome: string;
    resourceKind: string;
    resourceId: string | null;
    actorId: string | null;
    actorRole: string;
    requestId: string | null;
  }[];

test("reads, changes, exports and refusals are in the trail with actor, role and request", async () => {
  const read = await clinician.send("GET", `/api/patients/${patientId}`);
  await clinician.send("GET", "/api/patients?q=quellen");
  await clinician.send("GET", `/api/patients/${patientId}/export`);
  await clinician.send("POST", `/api/patients/${patientId}/assessments`, {
    facts: NOTHING_AGAINST,
  });
  await boss.send("GET", `/api/patients/${patientId}`);
  const events = await trail();
  const found = (action: string, resourceKind: string, outcome = "done") =>
    events.find(
      (one) =>
        one.action === action && one.resourceKind === resourceKind && one.outcome === outcome,
    );
  expect(found("read", "patient")).toMatchObject({
    actorId: clinician.userId,
    actorRole: "clinician",
    resourceId: patientId,
    requestId: read.headers["x-request-id"],
  });
  expect(found("list", "patient")).toBeDefined();
  expect(found("export", "patient")).toBeDefined();
  expect(found("create", "assessment")).toMatchObject({ actorId: clinician.userId });
  expect(found("read", "patients", "refused")).toMatchObject({ actorId: boss.userId });
});

test("neither trail nor log holds a name, a search or a clinical word", async () => {
  await clinician.send("GET", "/api/patients?q=Quellenthal");
  await clinician.send("POST", "/api/screenings", {
    facts: { scalpFindings: ["isotretinoinish"] },
  });
  await clinician.send("POST", "/api/screenings", { facts: { sex: "Quellenthal" } });
  const text = JSON.stringify(await trail()) + logged.join("\n");
  expect(logged.length).toBeGreaterThan(3);
  for (const word of ["Quellenthal", "quellen", "isotretinoinish", "norwood", "?q="]) {
    expect(text).not.toContain(word);
  }
});

test("the trail is read by day, person and patient, page by page", async () => {
  const first = await boss.send("GET", "/api/audit?limit=2");
  const second = await boss.send("GET", `/api/audit?limit=2&cursor=${first.body.nextCursor}`);
  const seqs = [...first.body.items, ...second.body.items].map(({ seq }: { seq: number }) => seq);
  expect(seqs).toEqual(seqs.toSorted((a: number, b: number) => b - a));
  expect(new Set(seqs).size).toBe(4);
  expect(
    (await trail(`&actorId=${clinician.userId}`)).every(
      ({ actorId }) => actorId === clinician.userId,
    ),
  ).toBe(true);
  expect((await trail(`&patientId=${patientId}`)).length).toBeGreaterThan(0);
  expect(await trail("&to=2026-11-20")).toEqual([]);
  expect((await trail("&from=2026-11-21&to=2026-11-21")).length).toBeGreaterThan(0);
  expect(await trail("&from=2026-11-22")).toEqual([]);
  const wrong = await boss.send("GET", "/api/audit?from=yesterday");
  expect(wrong.body.errors[0]).toMatchObject({ path: "from", received: "yesterday" });
});

test("an administrator of one site does not see the trail of another", async () => {
  const { otherSiteId, records } = clinic;
  const elsewhere = await signedInAs(clinic, [{ siteId: otherSiteId, role: "clinician" }]);
  const other = await aPatient({ records, siteId: otherSiteId });
  await elsewhere.send("GET", `/api/patients/${other}`);
  expect(await trail(`&patientId=${other}`)).toEqual([]);
});

test("the whole trail and every version are verified on request", async () => {
  const { body } = await boss.send("POST", "/api/audit/verification");
  expect(body).toMatchObject({ ok: true, problems: [] });
  expect(body.events).toBeGreaterThan(5);
});
