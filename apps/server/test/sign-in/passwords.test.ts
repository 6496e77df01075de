import { afterEach, beforeEach, expect, test } from "vitest";
import { COMMON_PASSWORD_COUNT } from "../../src/sign-in/password-rules.ts";
import { caller } from "../support/clinic.ts";
import { aDoor, cookieOf, type Door, PASSWORD } from "./door.ts";

let clinic: Door["clinic"];
let nobody: Door["nobody"];
let invited: Door["invited"];
let withPassword: Door["withPassword"];
let signIn: Door["signIn"];
beforeEach(async () => {
  ({ clinic, nobody, invited, withPassword, signIn } = await aDoor());
});
afterEach(() => clinic.end());

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
