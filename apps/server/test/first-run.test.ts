import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInput } from "@anagen/quantities";
import { openRecords } from "@anagen/records";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import {
  createFirstAdministrator,
  inviteUser,
  linkFor,
  seedDemonstration,
  startServer,
} from "../src/index.ts";
import { caller } from "./support/clinic.ts";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "anagen-first-run-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const PASSWORD = "a quiet river at dawn";

/** Follows a one-time link as the web page does and sets a password. */
async function follow(app: Parameters<typeof caller>[0], link: string) {
  const token = new URL(link).hash.replace("#token=", "");
  const redeemed = await caller(app, "").send("POST", "/api/one-time-links/redeem", { token });
  const cookie = String(redeemed.headers["set-cookie"]).split(";")[0] ?? "";
  return { redeemed, who: caller(app, cookie), token };
}

test("an empty store gets one administrator by a link; after a restart everything is found again", async () => {
  const first = await startServer({ dataDir, port: 0 });
  expect(first.url).toMatch(/^http:\/\/localhost:\d+$/);
  const door = { records: first.records, now: () => new Date(), url: first.url };
  const invitation = await createFirstAdministrator(door, { siteName: "North" });
  expect(invitation?.oneTimeLink.startsWith(`${first.url}/link#token=`)).toBe(true);
  expect(await createFirstAdministrator(door)).toBeNull();
  const { redeemed, who, token } = await follow(first.app, invitation?.oneTimeLink ?? "");
  expect(redeemed.status).toBe(200);
  expect(redeemed.body.user).toMatchObject({ login: "admin", mustSetPassword: true });
  const again = await caller(first.app, "").send("POST", "/api/one-time-links/redeem", { token });
  expect(again.status).toBe(401);

  expect((await who.send("GET", "/api/users")).status).toBe(403);
  expect((await who.send("POST", "/api/password", { newPassword: PASSWORD })).status).toBe(204);
  expect((await who.send("GET", "/api/users")).status).toBe(200);
  await first.close();

  const second = await startServer({ dataDir, port: 0 });
  const reply = await fetch(`${second.url}/api/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ login: "ADMIN", password: PASSWORD }),
  });
  expect(reply.status).toBe(200);
  expect(reply.headers.get("set-cookie")).toMatch(/^anagen-session=.*HttpOnly; SameSite=Strict$/);
  expect((await who.send("GET", "/api/session")).status).not.toBe(500);
  await second.close();
});

test("the demonstration clinic holds a dozen fictional people in every state, and a token that works", async () => {
  const server = await startServer({ dataDir, port: 0, demo: true });
  const door = { records: server.records, now: () => new Date(), url: server.url };
  const demonstration = await seedDemonstration(door);
  expect(demonstration?.patients).toBe(12);
  expect(await seedDemonstration(door)).toBeNull();
  const get = async (path: string) => {
    const authorization = `Bearer ${demonstration?.apiToken}`;
    const reply = await fetch(`${server.url}${path}`, { headers: { authorization } });
    expect(reply.status).toBe(200);
    return reply.json();
  };
  const { items } = (await get("/api/patients?limit=100")) as { items: { fictional: boolean }[] };
  expect(items.length).toBe(12);
  expect(items.every(({ fictional }) => fictional)).toBe(true);
  const today = (await get("/api/today")) as Record<string, unknown[]>;
  for (const list of ["drafts", "decisionsWaiting", "plansWaiting", "sessionsDue"]) {
    expect(today[list]?.length, list).toBeGreaterThan(0);
  }
  const { redeemed } = await follow(server.app, demonstration?.oneTimeLink ?? "");
  expect(redeemed.body.user.roles.map(({ role }: { role: string }) => role).toSorted()).toEqual([
    "administrator",
    "clinician",
  ]);
  expect(await server.records.verify()).toMatchObject({ ok: true, problems: [] });
  await server.close();
});

test("people are invited by role; a wrong role, login or site is refused by name", async () => {
  const records = await openRecords({ dataDir, now: () => new Date(), newId: randomUUID });
  const door = { records, now: () => new Date(), url: "http://localhost:3000" };
  await createFirstAdministrator(door);
  const invited = await inviteUser(door, {
    login: "Mira.K",
    displayName: "Mira K",
    role: "clinician",
  });
  expect(invited.login).toBe("mira.k");
  expect((await linkFor(door, "mira.k")).oneTimeLink).not.toBe(invited.oneTimeLink);
  const refusals = [
    inviteUser(door, { login: "x", displayName: "X", role: "clinician" }),
    inviteUser(door, { login: "someone", displayName: "", role: "clinician" }),
    linkFor(door, "nobody"),
  ];
  for (const refusal of refusals) await expect(refusal).rejects.toBeInstanceOf(InvalidInput);
  await records.close();
});

test("on PostgreSQL: the demonstration clinic is made and served", async () => {
  const databaseUrl = inject("databaseUrl");
  const server = await startServer({ dataDir, databaseUrl, port: 0, demo: true });
  const door = { records: server.records, now: () => new Date(), url: server.url };
  const demonstration = await seedDemonstration(door);
  expect(demonstration?.patients).toBe(12);
  const reply = await fetch(`${server.url}/api/patients?q=ahlgr`, {
    headers: { authorization: `Bearer ${demonstration?.apiToken}` },
  });
  expect(await reply.json()).toMatchObject({ items: [{ family: "Ahlgren" }] });
  await server.close();
});
