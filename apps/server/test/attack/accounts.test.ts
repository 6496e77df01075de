import { afterAll, beforeAll, expect, test } from "vitest";
import { aClinic, type Caller, type Clinic, caller, signedInAs } from "../support/clinic.ts";

let clinic: Clinic;
let admin: Caller;
const north = () => ({ siteId: clinic.siteId, role: "administrator" as const });
const south = () => ({ siteId: clinic.otherSiteId, role: "clinician" as const });

beforeAll(async () => {
  clinic = await aClinic();
  admin = await signedInAs(clinic, [north()]);
});
afterAll(() => clinic.end());

const rolesOf = async (userId: string) =>
  ((await clinic.records.accounts.get(userId))?.roles ?? []).map(
    ({ siteId, role }) => `${role} at ${siteId === clinic.siteId ? "North" : siteId}`,
  );

const auditOf = async (actorId: string) =>
  (await clinic.records.audit.list({ actorId, limit: 100 })).filter(
    ({ outcome }) => outcome === "refused",
  );

test("an administrator of one site cannot rename a person who also works at another", async () => {
  const shared = await signedInAs(clinic, [{ ...north(), role: "clinician" }, south()]);
  const named = await admin.send("PUT", `/api/users/${shared.userId}`, { displayName: "Someone" });
  expect(named.status).toBe(403);
  expect((await clinic.records.accounts.get(shared.userId))?.displayName).not.toBe("Someone");
  const same = (await clinic.records.accounts.get(shared.userId))?.displayName;
  const unchanged = await admin.send("PUT", `/api/users/${shared.userId}`, { displayName: same });
  expect(unchanged.status).toBe(200);
});

test("a refused rename changes no role either", async () => {
  const shared = await signedInAs(clinic, [{ ...north(), role: "clinician" }, south()]);
  const before = await rolesOf(shared.userId);
  const asked = {
    displayName: "Someone",
    roles: [{ siteId: clinic.siteId, role: "assistant" }],
  };
  expect((await admin.send("PUT", `/api/users/${shared.userId}`, asked)).status).toBe(403);
  expect(await rolesOf(shared.userId)).toEqual(before);
});

test("nobody makes a one-time link for themselves: it would spare them the old password", async () => {
  const own = await admin.send("POST", `/api/users/${admin.userId}/one-time-link`);
  expect(own.status).toBe(409);
});

test("an API token opens no new door: it makes no link, no person and no role", async () => {
  const boss = await signedInAs(clinic, [north()]);
  const colleague = await signedInAs(clinic, [{ ...north(), role: "assistant" }]);
  const made = await boss.send("POST", "/api/api-tokens", { label: "a program" });
  const program = caller(clinic.app, "");
  const bearer = { authorization: `Bearer ${made.body.token}` };
  const person = {
    login: "a.door",
    displayName: "A door",
    roles: [{ siteId: clinic.siteId, role: "administrator" }],
  };
  const tries = [
    await program.send("POST", `/api/users/${boss.userId}/one-time-link`, undefined, bearer),
    await program.send("POST", `/api/users/${colleague.userId}/one-time-link`, undefined, bearer),
    await program.send("POST", "/api/users", person, bearer),
    await program.send("PUT", `/api/users/${colleague.userId}`, { roles: person.roles }, bearer),
  ];
  expect(tries.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect((await program.send("GET", "/api/users", undefined, bearer)).status).toBe(200);
});

test("a new password ends every link that is still out", async () => {
  const person = await signedInAs(clinic, [{ ...north(), role: "clinician" }]);
  const link = async () => {
    const made = await admin.send("POST", `/api/users/${person.userId}/one-time-link`);
    return String(made.body.oneTimeLink).split("token=")[1] ?? "";
  };
  const [first, second] = [await link(), await link()];
  const nobody = caller(clinic.app, "");
  const used = await nobody.send("POST", "/api/one-time-links/redeem", { token: second });
  expect(used.status).toBe(200);
  const old = await nobody.send("POST", "/api/one-time-links/redeem", { token: first });
  expect(old.status).toBe(401);
});

test("one link used twenty times at once signs in once", async () => {
  const invited = await admin.send("POST", "/api/users", {
    login: "often",
    displayName: "Often",
    roles: [{ siteId: clinic.siteId, role: "assistant" }],
  });
  const token = String(invited.body.oneTimeLink).split("token=")[1] ?? "";
  const address = (n: number) => ({ remoteAddress: `127.0.9.${n}` });
  const tries = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      clinic.app.inject({
        method: "POST",
        url: "/api/one-time-links/redeem",
        headers: { host: "localhost", "content-type": "application/json" },
        payload: JSON.stringify({ token }),
        ...address(n + 1),
      }),
    ),
  );
  expect(tries.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
  expect(tries.filter(({ statusCode }) => statusCode === 401)).toHaveLength(19);
});

test("every way to write a login counts as the same account", async () => {
  const ways = ["door.keeper", "DOOR.KEEPER", " door.keeper ", "ｄoor.keeper", "door．keeper"];
  const statuses: number[] = [];
  for (let n = 0; n < 15; n += 1) {
    const reply = await clinic.app.inject({
      method: "POST",
      url: "/api/sign-in",
      headers: { host: "localhost", "content-type": "application/json" },
      payload: JSON.stringify({ login: ways[n % ways.length], password: "a wrong one" }),
      remoteAddress: `127.0.8.${n + 1}`,
    });
    statuses.push(reply.statusCode);
  }
  expect(statuses.slice(10)).toEqual([429, 429, 429, 429, 429]);
});

test("nobody gives up the last hand on a site: one's own administrator role stays", async () => {
  const both = await signedInAs(clinic, [
    north(),
    { siteId: clinic.otherSiteId, role: "administrator" },
  ]);
  const roles = [{ siteId: clinic.otherSiteId, role: "administrator" }];
  const given = await both.send("PUT", `/api/users/${both.userId}`, { roles });
  expect(given.status).toBe(409);
  expect(await rolesOf(both.userId)).toHaveLength(2);
});

test("two sites added at once both keep their administrator", async () => {
  const founder = await signedInAs(clinic, [north()]);
  const made = await Promise.all(
    ["East", "West", "Centre"].map((name) => founder.send("POST", "/api/sites", { name })),
  );
  expect(made.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(await rolesOf(founder.userId)).toHaveLength(4);
});

test("what a handler refuses is in the trail as well", async () => {
  const sly = await signedInAs(clinic, [north()]);
  const shared = await signedInAs(clinic, [{ ...north(), role: "clinician" }, south()]);
  expect((await sly.send("POST", `/api/users/${shared.userId}/disable`)).status).toBe(403);
  expect((await sly.send("POST", `/api/users/${shared.userId}/one-time-link`)).status).toBe(403);
  expect(await auditOf(sly.userId)).toEqual([
    expect.objectContaining({ resourceId: shared.userId, siteId: clinic.siteId }),
    expect.objectContaining({ resourceId: shared.userId, siteId: clinic.siteId }),
  ]);
});

test("who looked at the list of people is in the trail", async () => {
  const curious = await signedInAs(clinic, [north()]);
  expect((await curious.send("GET", "/api/users")).status).toBe(200);
  expect(await clinic.records.audit.list({ actorId: curious.userId, action: "list" })).toEqual([
    expect.objectContaining({ resourceKind: "account", siteId: clinic.siteId }),
  ]);
});

test("a change without our header is in the trail as a refusal", async () => {
  const victim = await signedInAs(clinic, [north()]);
  const forged = await victim.send("POST", "/api/sites", { name: "X" }, { "x-anagen-csrf": "0" });
  expect(forged.status).toBe(403);
  expect(await auditOf(victim.userId)).toHaveLength(1);
});
