import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { by, clinic, type NewPlace } from "../support/places.ts";
import { anAccount } from "./accounts.ts";

const IN_TWELVE_HOURS = "2026-03-02T21:00:00.000Z";

export function signInContract(newPlace: NewPlace): void {
  describe("sessions, links and tokens", () => {
    const withAccount = async () => {
      const store = await clinic(newPlace);
      const { userId } = await store.records.accounts.create(by, anAccount(store.siteId));
      const start = (token: string) =>
        store.records.sessions.start(by, {
          token,
          userId,
          expiresAt: IN_TWELVE_HOURS,
          idleSeconds: 900,
          client: "ward tablet",
          secondFactor: null,
        });
      return { ...store, userId, start };
    };

    test("a session lives until it is unused for too long", async () => {
      const { records, start, time, userId } = await withAccount();
      await start("t1");
      time.advance(899);
      expect(await records.sessions.find("t1")).toMatchObject({ userId, client: "ward tablet" });
      await records.sessions.touch("t1");
      time.advance(899);
      expect(await records.sessions.find("t1")).not.toBeNull();
      time.advance(1);
      expect(await records.sessions.find("t1")).toBeNull();
      expect(await records.sessions.find("other")).toBeNull();
      await records.close();
    });

    test("a session ends at its end, however much it is used", async () => {
      const { records, start, time } = await withAccount();
      await start("t1");
      for (let quarter = 0; quarter < 12 * 4; quarter += 1) {
        expect(await records.sessions.find("t1")).not.toBeNull();
        time.advance(900 - 1);
        await records.sessions.touch("t1");
      }
      time.advance(48);
      expect(await records.sessions.find("t1")).toBeNull();
      await records.close();
    });

    test("ending one, by name, or all but the own", async () => {
      const { records, start, userId } = await withAccount();
      const first = await start("t1");
      for (const token of ["t2", "t3", "t4"]) await start(token);
      await records.sessions.endById(by, userId, first.sessionId);
      await records.sessions.end(by, "t2");
      expect(await records.sessions.list(userId)).toHaveLength(2);
      await records.sessions.endAll(by, userId, { exceptToken: "t4" });
      expect(await records.sessions.find("t3")).toBeNull();
      expect(await records.sessions.find("t4")).not.toBeNull();
      await records.accounts.setPasswordHash(by, userId, "new", { exceptSessionToken: "t4" });
      expect(await records.sessions.find("t4")).not.toBeNull();
      await records.accounts.setPasswordHash(by, userId, "newer");
      expect(await records.sessions.find("t4")).toBeNull();
      await records.close();
    });

    test("disabling an account closes every door at once", async () => {
      const { records, start, userId } = await withAccount();
      await start("t1");
      await records.apiTokens.issue(by, { token: "a1", userId, label: "script", expiresAt: null });
      const link = { token: "l1", purpose: "password-reset", userId, expiresAt: IN_TWELVE_HOURS };
      await records.links.issue(by, link);
      await records.accounts.setState(by, userId, "disabled");
      expect(await records.sessions.find("t1")).toBeNull();
      expect(await records.apiTokens.find("a1")).toBeNull();
      expect(await records.links.use(by, "l1", "password-reset")).toBeNull();
      await records.accounts.setState(by, userId, "active");
      expect(await records.sessions.find("t1")).toBeNull();
      expect(await records.apiTokens.find("a1")).toBeNull();
      await records.close();
    });

    test("a link works once, for its purpose, until it expires", async () => {
      const { records, userId, time } = await withAccount();
      const link = { purpose: "first-sign-in", userId, expiresAt: "2026-03-02T10:00:00.000Z" };
      await records.links.issue(by, { ...link, token: "l0" });
      await records.links.issue(by, { ...link, token: "l1" });
      expect(await records.links.peek("l0", "first-sign-in")).toBeNull(); // only the newest opens
      expect(await records.links.use(by, "l1", "password-reset")).toBeNull();
      expect(await records.links.peek("l1", "first-sign-in")).toEqual({ userId });
      const both = await Promise.all([
        records.links.use(by, "l1", "first-sign-in"),
        records.links.use(by, "l1", "first-sign-in"),
      ]);
      expect(both.filter((used) => used !== null)).toEqual([{ userId }]);
      expect(await records.links.peek("l1", "first-sign-in")).toBeNull();
      await records.links.issue(by, { ...link, token: "l2" });
      time.advance(3600);
      expect(await records.links.use(by, "l2", "first-sign-in")).toBeNull();
      await records.close();
    });

    test("an API token works until revoked or expired", async () => {
      const { records, userId, time } = await withAccount();
      const issue = (token: string, expiresAt: string | null) =>
        records.apiTokens.issue(by, { token, userId, label: "script", expiresAt });
      const { apiTokenId } = await issue("a1", null);
      await issue("a2", "2026-03-02T10:00:00.000Z");
      expect(await records.apiTokens.find("a1")).toMatchObject({ userId, label: "script" });
      await records.apiTokens.revoke(by, apiTokenId);
      expect(await records.apiTokens.find("a1")).toBeNull();
      expect(await records.apiTokens.find("a2")).not.toBeNull();
      time.advance(3600);
      expect(await records.apiTokens.find("a2")).toBeNull();
      expect(await records.apiTokens.list(userId)).toHaveLength(2);
      await expect(records.apiTokens.revoke(by, "none")).rejects.toMatchObject({
        name: "NotFound",
      });
      await records.close();
    });

    test("a second factor's state moves on once, so that a code cannot be used twice", async () => {
      const { records, userId } = await withAccount();
      const totp = { userId, kind: "totp", label: "phone", data: { lastStep: 1 } };
      const { factorId } = await records.secondFactors.add(by, totp);
      const use = () => records.secondFactors.use(by, factorId, { lastStep: 1 }, { lastStep: 2 });
      expect((await Promise.all([use(), use()])).filter(Boolean)).toHaveLength(1);
      expect((await records.secondFactors.list(userId))[0]?.data).toEqual({ lastStep: 2 });
      await records.secondFactors.remove(by, factorId);
      expect(await records.secondFactors.list(userId)).toEqual([]);
      await records.close();
    });

    test("no token is kept as it came", async () => {
      const { records, start, userId, place } = await withAccount();
      const secret = "a-token-nobody-may-read";
      await start(secret);
      await records.apiTokens.issue(by, { token: secret, userId, label: "x", expiresAt: null });
      const link = { token: secret, purpose: "p", userId, expiresAt: IN_TWELVE_HOURS };
      await records.links.issue(by, link);
      await records.close();
      if (place.databaseUrl !== undefined) return;
      expect(readFileSync(join(place.dataDir, "anagen.db")).includes(secret)).toBe(false);
    });
  });
}
