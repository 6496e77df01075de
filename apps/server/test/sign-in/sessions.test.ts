import { afterEach, beforeEach, expect, test } from "vitest";
import { issueLink } from "../../src/index.ts";
import { caller, PROGRAM, signedInAs } from "../support/clinic.ts";
import { aDoor, cookieOf, type Door, PASSWORD, tokenIn } from "./door.ts";

let clinic: Door["clinic"];
let nobody: Door["nobody"];
let withPassword: Door["withPassword"];
let signIn: Door["signIn"];
beforeEach(async () => {
  ({ clinic, nobody, withPassword, signIn } = await aDoor());
});
afterEach(() => clinic.end());

test.each([
  ["clinician", 15],
  ["patient", 30],
] as const)("an unused session of a %s ends after %i minutes", async (role, minutes) => {
  const { records, siteId } = clinic;
  const { created } = await records.patients.create(PROGRAM, {
    siteId,
    family: "Own",
    given: "Ona",
    birthDate: null,
    sex: null,
    number: null,
    fictional: true,
    other: {},
  });
  const { userId } = await records.accounts.create(PROGRAM, {
    login: "idle",
    displayName: "Idle",
    passwordHash: null,
    state: "invited",
    patientId: role === "patient" ? created.patientId : null,
    roles: [{ siteId, role }],
  });
  const link = await issueLink(
    { records, now: clinic.now, publicUrl: () => "http://x" },
    PROGRAM,
    userId,
  );
  const redeemed = await nobody.send("POST", "/api/one-time-links/redeem", {
    token: tokenIn(link.oneTimeLink),
  });
  const who = caller(clinic.app, cookieOf(redeemed.headers["set-cookie"]));
  clinic.clock.forward({ minutes: minutes - 1 });
  expect((await who.send("GET", "/api/session")).body.idleMinutes).toBe(minutes);
  clinic.clock.forward({ minutes: minutes - 1 });
  expect((await who.send("GET", "/api/session")).status).toBe(200);
  clinic.clock.forward({ minutes: minutes + 1 });
  expect((await who.send("GET", "/api/session")).status).toBe(401);
});

test("a session ends after twelve hours however busy it is", async () => {
  const who = await withPassword("mira");
  for (let i = 0; i < 71; i += 1) {
    clinic.clock.forward({ minutes: 10 });
    expect((await who.send("GET", "/api/session")).status).toBe(200);
  }
  clinic.clock.forward({ minutes: 11 });
  expect((await who.send("GET", "/api/session")).status).toBe(401);
});

test("sessions are listed and ended one by one; signing out clears the browser", async () => {
  const who = await withPassword("mira");
  const second = caller(
    clinic.app,
    cookieOf((await signIn("mira", PASSWORD)).headers["set-cookie"]),
  );
  const { body } = await who.send("GET", "/api/sessions");
  expect(body.items.length).toBe(2);
  const other = body.items.find(({ current }: { current: boolean }) => !current);
  expect((await who.send("DELETE", `/api/sessions/${other.id}`)).status).toBe(204);
  expect((await second.send("GET", "/api/session")).status).toBe(401);
  const out = await who.send("POST", "/api/sign-out");
  expect(out.status).toBe(204);
  expect(out.headers["clear-site-data"]).toContain("storage");
  expect((await who.send("GET", "/api/session")).status).toBe(401);
});

test("disabling a person ends sessions, tokens and links at once", async () => {
  const { siteId } = clinic;
  const boss = await signedInAs(clinic, [{ siteId, role: "administrator" }]);
  const who = await withPassword("mira");
  const token = await who.send("POST", "/api/api-tokens", { label: "script" });
  const byToken = () =>
    nobody.send("GET", "/api/patients", undefined, { authorization: `Bearer ${token.body.token}` });
  expect((await byToken()).status).toBe(200);
  expect((await boss.send("POST", `/api/users/${who.userId}/disable`)).status).toBe(200);
  expect((await who.send("GET", "/api/session")).status).toBe(401);
  expect((await byToken()).status).toBe(401);
  expect((await signIn("mira", PASSWORD)).status).toBe(401);
});

test("a token cannot lengthen its own life or change the password", async () => {
  const who = await withPassword("mira");
  const { body } = await who.send("POST", "/api/api-tokens", { label: "script", expiresInDays: 1 });
  const headers = { authorization: `Bearer ${body.token}` };
  expect((await nobody.send("POST", "/api/api-tokens", { label: "more" }, headers)).status).toBe(
    403,
  );
  const newPassword = "another quiet river";
  expect((await nobody.send("POST", "/api/password", { newPassword }, headers)).status).toBe(403);
  clinic.clock.forward({ hours: 25 });
  expect((await nobody.send("GET", "/api/patients", undefined, headers)).status).toBe(401);
});
