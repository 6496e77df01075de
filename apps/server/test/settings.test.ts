import { afterAll, beforeAll, expect, test } from "vitest";
import { aRecord } from "./access/targets.ts";
import { aClinic, type Caller, type Clinic, signedInAs } from "./support/clinic.ts";
import { aPatient } from "./support/people.ts";

let clinic: Clinic;
let boss: Caller;
beforeAll(async () => {
  clinic = await aClinic();
  boss = await signedInAs(clinic, [{ siteId: clinic.siteId, role: "administrator" }]);
});
afterAll(() => clinic.end());

const invite = (login: string, more: object) =>
  boss.send("POST", "/api/users", { login, displayName: login, ...more });

test("an invited person gets a link and no password; the same login twice is refused", async () => {
  const roles = [{ siteId: clinic.siteId, role: "clinician" }];
  const made = await invite("Mira.K", { roles });
  expect(made.status).toBe(201);
  expect(made.body.user).toMatchObject({ login: "mira.k", state: "invited", patientId: null });
  expect(made.body.oneTimeLink).toMatch(/^http:\/\/localhost:3000\/link#token=[\w-]{43}$/);
  expect((await invite("mira.k", { roles })).status).toBe(409);
});

test("a patient's account belongs to a patient of the site, and only a patient's does", async () => {
  const { siteId, otherSiteId, records } = clinic;
  const roles = [{ siteId, role: "patient" }];
  const patientId = await aPatient(clinic);
  const elsewhere = await aPatient({ records, siteId: otherSiteId });
  expect((await invite("own-record", { roles, patientId })).status).toBe(201);
  for (const wrong of [
    { roles },
    { roles, patientId: elsewhere },
    { roles, patientId: "nobody" },
  ]) {
    const refused = await invite("other-record", wrong);
    expect(refused.status, JSON.stringify(wrong)).toBe(422);
    expect(refused.body.errors[0].path).toBe("patientId");
  }
  const clinician = { roles: [{ siteId, role: "clinician" }], patientId };
  expect((await invite("no-record", clinician)).body.errors[0].path).toBe("patientId");
});

test("roles are given only where one administers; roles elsewhere stay", async () => {
  const { siteId, otherSiteId } = clinic;
  const both = await signedInAs(clinic, [
    { siteId, role: "assistant" },
    { siteId: otherSiteId, role: "clinician" },
  ]);
  const refused = await invite("elsewhere", {
    roles: [{ siteId: otherSiteId, role: "assistant" }],
  });
  expect(refused.body.errors[0].path).toBe("roles[0].siteId");
  const changed = await boss.send("PUT", `/api/users/${both.userId}`, {
    roles: [{ siteId, role: "researcher" }],
  });
  expect(
    changed.body.user.roles.map(({ siteId: at, role }: { siteId: string; role: string }) => [
      at,
      role,
    ]),
  ).toEqual(
    expect.arrayContaining([
      [siteId, "researcher"],
      [otherSiteId, "clinician"],
    ]),
  );
  for (const act of ["disable", "one-time-link"]) {
    expect((await boss.send("POST", `/api/users/${both.userId}/${act}`)).status, act).toBe(403);
  }
});

test("nobody closes the door behind themselves", async () => {
  const own = `/api/users/${boss.userId}`;
  expect((await boss.send("POST", `${own}/disable`)).status).toBe(409);
  const roles = [{ siteId: clinic.siteId, role: "assistant" }];
  expect((await boss.send("PUT", own, { roles })).status).toBe(409);
});

test("a site has a time zone that exists, and who adds a site administers it", async () => {
  const { siteId } = clinic;
  const url = `/api/sites/${siteId}`;
  const wrong = await boss.send("PUT", url, { name: "North", timezone: "Europe/Atlantis" });
  expect(wrong.body.errors[0].path).toBe("timezone");
  const right = await boss.send("PUT", url, { name: "North", timezone: "Pacific/Auckland" });
  expect(right.body.site.timezone).toBe("Pacific/Auckland");
  clinic.clock.forward({ hours: 3 });
  const clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  const today = await clinician.send("GET", `/api/today?siteId=${siteId}`);
  expect(today.body.date).toBe("2026-11-22");
  const founder = await signedInAs(clinic, [{ siteId, role: "administrator" }]);
  const added = await founder.send("POST", "/api/sites", { name: "West" });
  expect(added.status).toBe(201);
  const { items } = (await founder.send("GET", "/api/sites")).body;
  expect(items.map(({ name }: { name: string }) => name).toSorted()).toEqual(["North", "West"]);
});

test("a decision's plan may be asked for without a body", async () => {
  const { siteId } = clinic;
  const clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  const at = { siteId, patientId: await aPatient(clinic) };
  const decisionId = await aRecord(clinic, at, { kind: "decision", signed: true });
  const plan = await clinician.send("POST", `/api/decisions/${decisionId}/plans`);
  expect(plan.status).toBe(201);
});

test("a patient number is unique at a site; a second one is refused by name", async () => {
  const { siteId } = clinic;
  const clinician = await signedInAs(clinic, [{ siteId, role: "clinician" }]);
  const person = { siteId, family: "Number", given: "Ned", number: "N-17" };
  expect((await clinician.send("POST", "/api/patients", person)).status).toBe(201);
  const second = await clinician.send("POST", "/api/patients", person);
  expect(second.status).toBe(409);
  expect(second.body.detail).toContain("number");
});
