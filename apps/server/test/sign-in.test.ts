import { afterEach, beforeEach, expect, test } from "vitest";
import { issueLink } from "../src/index.ts";
import { COMMON_PASSWORD_COUNT } from "../src/sign-in/password-rules.ts";
import {
  aClinic,
  type Caller,
  type Clinic,
  caller,
  PROGRAM,
  signedInAs,
} from "./support/clinic.ts";

let clinic: Clinic;
let nobody: Caller;
beforeEach(async () => {
  clinic = await aClinic();
  nobody = caller(clinic.app, "");
});
afterEach(() => clinic.end());

const PASSWORD = "a quiet river at dawn";
const tokenIn = (link: string) => new URL(link).hash.replace("#token=", "");
const cookieOf = (header: unknown) => String(header).split(";")[0] ?? "";

async function invited(
  login: string,
  role: "clinician" | "patient" | "administrator" = "clinician",
) {
  const { records, siteId, now } = clinic;
  const { userId } = await records.accounts.create(PROGRAM, {
    login,
    displayName: "Mira Muster",
    passwordHash: null,
    state: "invited",
    patientId: null,
    roles: [{ siteId, role }],
  });
  const publicUrl = () => "http://localhost:3000";
  const { oneTimeLink } = await issueLink({ records, now, publicUrl }, PROGRAM, userId);
  return { userId, token: tokenIn(oneTimeLink) };
}

async function withPassword(login: string) {
  const { userId, token } = await invited(login);
  const redeemed = await nobody.send("POST", "/api/one-time-links/redeem", { token });
  const who = caller(clinic.app, cookieOf(redeemed.headers["set-cookie"]), userId);
  expect((await who.send("POST", "/api/password", { newPassword: PASSWORD })).status).toBe(204);
  return who;
}

const signIn = (login: string, password: string) =>
  nobody.send("POST", "/api/sign-in", { login, password });

test("a link signs in once, then asks for a password before anything else", async () => {
  const { token } = await invited("mira");
  const redeemed = await nobody.send("POST", "/api/one-time-links/redeem", { token });
  expect(redeemed.body.user).toMatchObject({ login: "mira", mustSetPassword: true });
  expect((await nobody.send("POST", "/api/one-time-links/redeem", { token })).status).toBe(401);
  const who = caller(clinic.app, cookieOf(redeemed.headers["set-cookie"]));
  const early = await who.send("GET", "/api/patients");
  expect(early).toMatchObject({ status: 403, body: { type: "password-needed" } });
  expect((await who.send("GET", "/api/session")).status).toBe(200);
});

test("a link is good for 24 hours, not longer", async () => {
  const { token } = await invited("mira");
  clinic.clock.forward({ hours: 24, seconds: 1 });
  expect((await nobody.send("POST", "/api/one-time-links/redeem", { token })).status).toBe(401);
});

test("sign-in gives a new session each time, in a cookie that scripts and other sites cannot use", async () => {
  const who = await withPassword("mira");
  const reply = await caller(clinic.app, who.cookie).send("POST", "/api/sign-in", {
    login: " MIRA ",
    password: PASSWORD,
  });
  expect(reply.status).toBe(200);
  const header = String(reply.headers["set-cookie"]);
  expect(header).toMatch(/^anagen-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(cookieOf(header)).not.toBe(who.cookie);
});

test("over TLS the cookie is __Host- and Secure, and browsers are told to stay there", async () => {
  const secure = await aClinic({ publicUrl: "https://anagen.example" });
  const { records, siteId, now, app } = secure;
  const { userId } = await records.accounts.create(PROGRAM, {
    login: "mira",
    displayName: "Mira",
    passwordHash: null,
    state: "invited",
    patientId: null,
    roles: [{ siteId, role: "clinician" }],
  });
  const publicUrl = () => "https://anagen.example";
  const { oneTimeLink } = await issueLink({ records, now, publicUrl }, PROGRAM, userId);
  const reply = await caller(app, "").send(
    "POST",
    "/api/one-time-links/redeem",
    { token: tokenIn(oneTimeLink) },
    { host: "anagen.example", origin: "https://anagen.example" },
  );
  expect(String(reply.headers["set-cookie"])).toMatch(
    /^__Host-anagen=.*HttpOnly; Secure; SameSite=Strict$/,
  );
  expect(reply.headers["strict-transport-security"]).toContain("max-age=31536000");
  await secure.end();
});

test("a wrong password, an unknown name and a closed account answer alike", async () => {
  const who = await withPassword("mira");
  await withPassword("closed");
  const closed = await clinic.records.accounts.byLogin("closed");
  await clinic.records.accounts.setState(PROGRAM, closed?.userId ?? "", "disabled");
  const replies = [
    await signIn("mira", "not it at all"),
    await signIn("nobody-here", "not it at all"),
    await signIn("closed", PASSWORD),
  ];
  const said = replies.map(({ status, body }) => ({ status, ...body, requestId: "" }));
  expect(said[0]?.status).toBe(401);
  expect(said[1]).toEqual(said[0]);
  expect(said[2]).toEqual(said[0]);
  expect(who.userId).not.toBe("");
});

test("ten tries in fifteen minutes, then 429 with the seconds to wait; the right password too", async () => {
  await withPassword("mira");
  for (let i = 0; i < 10; i += 1) expect((await signIn("mira", `wrong ${i}`)).status).toBe(401);
  const shut = await signIn("mira", PASSWORD);
  expect(shut.status).toBe(429);
  expect(Number(shut.headers["retry-after"])).toBeGreaterThan(0);
  expect(Number(shut.headers["retry-after"])).toBeLessThanOrEqual(900);
  clinic.clock.forward({ minutes: 15, seconds: 1 });
  expect((await signIn("mira", PASSWORD)).status).toBe(200);
});

test("tries are counted before they are judged: a hundred at once are not a hundred tries", async () => {
  await withPassword("mira");
  const replies = await Promise.all(
    Array.from({ length: 30 }, (_, i) => signIn("mira", `wrong ${i}`)),
  );
  expect(replies.filter(({ status }) => status === 401).length).toBe(10);
  expect(replies.filter(({ status }) => status === 429).length).toBe(20);
});

test.each([
  ["password", "most used"],
  ["Passw0rd", "most used"],
  ["12345678", "most used"],
  ["iloveyou1", "most used"],
  ["aaaaaaaaaa", "more than one character"],
  ["miramuster", "other than your login"],
  ["Mira Muster 2026!", "other than your login"],
  ["short", "8 to 256 characters"],
  ["x".repeat(257), "8 to 256 characters"],
])("the password %s is refused: %s", async (newPassword, why) => {
  const { token } = await invited("miramuster");
  const redeemed = await nobody.send("POST", "/api/one-time-links/redeem", { token });
  const who = caller(clinic.app, cookieOf(redeemed.headers["set-cookie"]));
  const reply = await who.send("POST", "/api/password", { newPassword });
  expect(reply.status).toBe(422);
  expect(reply.body.errors[0].path).toBe("newPassword");
  expect(reply.body.errors[0].allowed).toContain(why);
  expect(reply.body.errors[0].received).not.toBe(newPassword);
  expect(reply.text).not.toContain(`"${newPassword}"`);
});

test("the list of common passwords has at least 3,000 entries", () => {
  expect(COMMON_PASSWORD_COUNT).toBeGreaterThanOrEqual(3000);
});

test("long passwords, spaces and any script are welcome", async () => {
  const who = await withPassword("mira");
  const newPassword = "ein sehr långes 密码 🙂 ".repeat(8);
  const changed = await who.send("POST", "/api/password", {
    newPassword,
    currentPassword: PASSWORD,
  });
  expect(changed.status).toBe(204);
  expect((await signIn("mira", newPassword)).status).toBe(200);
});

test("changing the password needs the old one and ends the other sessions", async () => {
  const who = await withPassword("mira");
  const elsewhere = caller(
    clinic.app,
    cookieOf((await signIn("mira", PASSWORD)).headers["set-cookie"]),
  );
  const newPassword = "another quiet river";
  const wrong = await who.send("POST", "/api/password", { newPassword, currentPassword: "no" });
  expect(wrong.body.errors[0].path).toBe("currentPassword");
  expect(
    (await who.send("POST", "/api/password", { newPassword, currentPassword: PASSWORD })).status,
  ).toBe(204);
  expect((await who.send("GET", "/api/session")).status).toBe(200);
  expect((await elsewhere.send("GET", "/api/session")).status).toBe(401);
});

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

test("an account with a second factor is not let in by its password alone", async () => {
  const who = await withPassword("mira");
  await clinic.records.secondFactors.add(PROGRAM, {
    userId: who.userId,
    kind: "totp",
    label: "phone",
    data: {},
  });
  expect((await signIn("mira", PASSWORD)).status).toBe(401);
});

test("a reset link ends the old password and its sessions when it is used", async () => {
  const { siteId } = clinic;
  const boss = await signedInAs(clinic, [{ siteId, role: "administrator" }]);
  const who = await withPassword("mira");
  const { body } = await boss.send("POST", `/api/users/${who.userId}/one-time-link`);
  expect((await who.send("GET", "/api/session")).status).toBe(200);
  const token = tokenIn(body.oneTimeLink);
  const redeemed = await nobody.send("POST", "/api/one-time-links/redeem", { token });
  expect(redeemed.body.user.mustSetPassword).toBe(true);
  expect((await who.send("GET", "/api/session")).status).toBe(401);
  expect((await signIn("mira", PASSWORD)).status).toBe(401);
});

test("a change by cookie needs our header and our origin", async () => {
  const who = await withPassword("mira");
  const out = (headers: Record<string, string>) =>
    who.send("POST", "/api/sign-out", undefined, headers);
  expect((await out({ "x-anagen-csrf": "" })).status).toBe(403);
  expect((await out({ origin: "https://evil.example" })).status).toBe(403);
  expect((await out({ origin: "null" })).status).toBe(403);
  expect((await out({ "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect(
    (await out({ origin: "http://localhost:3000", "sec-fetch-site": "same-origin" })).status,
  ).toBe(204);
  const foreign = await nobody.send(
    "POST",
    "/api/sign-in",
    { login: "mira", password: PASSWORD },
    { origin: "https://evil.example" },
  );
  expect(foreign.status).toBe(403);
});
