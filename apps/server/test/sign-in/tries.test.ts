import { afterEach, beforeEach, expect, test } from "vitest";
import { PROGRAM } from "../support/clinic.ts";
import { aDoor, type Door, PASSWORD } from "./door.ts";

let clinic: Door["clinic"];
let withPassword: Door["withPassword"];
let signIn: Door["signIn"];
beforeEach(async () => {
  ({ clinic, withPassword, signIn } = await aDoor());
});
afterEach(() => clinic.end());

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
