import { afterEach, beforeEach, expect, test } from "vitest";
import { issueLink } from "../../src/index.ts";
import { aClinic, caller, PROGRAM, signedInAs } from "../support/clinic.ts";
import { aDoor, cookieOf, type Door, PASSWORD, tokenIn } from "./door.ts";

let clinic: Door["clinic"];
let nobody: Door["nobody"];
let invited: Door["invited"];
let withPassword: Door["withPassword"];
let signIn: Door["signIn"];
beforeEach(async () => {
  ({ clinic, nobody, invited, withPassword, signIn } = await aDoor());
});
afterEach(() => clinic.end());

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
