import { describe, expect, test } from "vitest";
import type { NewAccount } from "../../src/index.ts";
import { aPerson } from "../support/people.ts";
import { by, clinic, type NewPlace } from "../support/places.ts";

export const anAccount = (siteId: string, told: Partial<NewAccount> = {}): NewAccount => ({
  login: "berg",
  displayName: "Dr Berg (fictional)",
  passwordHash: "hash",
  state: "active",
  patientId: null,
  roles: [{ siteId, role: "clinician" }],
  ...told,
});

export function accountsContract(newPlace: NewPlace): void {
  describe("sites, accounts and settings", () => {
    test("an account is found by its login whatever the case, with its roles", async () => {
      const { records, siteId } = await clinic(newPlace);
      const made = await records.accounts.create(by, anAccount(siteId, { login: " Berg " }));
      expect(await records.accounts.byLogin("BERG")).toEqual(made);
      expect(made).toMatchObject({ login: "berg", roles: [{ siteId, role: "clinician" }] });
      expect(await records.accounts.get("nobody")).toBeNull();
      const twice = records.accounts.create(by, anAccount(siteId, { login: "bErg" }));
      await expect(twice).rejects.toMatchObject({ name: "AlreadyTaken", field: "login" });
      expect(await records.accounts.count()).toBe(1);
      await records.close();
    });

    test("accounts are listed by site", async () => {
      const { records, siteId } = await clinic(newPlace);
      const other = await records.sites.create(by, { name: "Lake clinic (fictional)" });
      await records.accounts.create(by, anAccount(siteId));
      const roles = [{ siteId: other.siteId, role: "assistant" as const }];
      await records.accounts.create(by, anAccount(siteId, { login: "lund", roles }));
      const logins = async (sites?: string[]) =>
        (await records.accounts.list(sites)).map(({ login }) => login);
      expect(await logins()).toEqual(["berg", "lund"]);
      expect(await logins([other.siteId])).toEqual(["lund"]);
      expect(await logins([])).toEqual([]);
      await records.close();
    });

    test("roles, name, password and state change, each with its own event", async () => {
      const { records, siteId } = await clinic(newPlace);
      const { userId } = await records.accounts.create(by, anAccount(siteId));
      await records.accounts.rename(by, userId, "Dr Lund (fictional)");
      await records.accounts.setPasswordHash(by, userId, "another");
      await records.accounts.setState(by, userId, "disabled");
      const roles = [{ siteId, role: "administrator" as const }];
      const now = await records.accounts.setRoles(by, userId, [...roles, ...roles]);
      expect(now).toMatchObject({
        displayName: "Dr Lund (fictional)",
        passwordHash: "another",
        state: "disabled",
        roles,
      });
      const events = await records.audit.list({ actorId: "dr-berg" });
      const actions = events.filter(({ resourceId }) => resourceId === userId);
      expect(actions.map(({ action }) => action)).toEqual([
        "set-roles",
        "disable",
        "set-password",
        "update",
        "create",
      ]);
      await records.close();
    });

    test("a patient's account belongs to one patient of its site and holds no other role", async () => {
      const { records, siteId } = await clinic(newPlace);
      const { created } = await records.patients.create(by, aPerson(siteId));
      const { patientId } = created;
      const roles = [{ siteId, role: "patient" as const }];
      const create = (told: Partial<NewAccount>) =>
        records.accounts.create(by, anAccount(siteId, told));
      await expect(create({ roles })).rejects.toMatchObject({ path: "patientId" });
      await expect(create({ patientId })).rejects.toMatchObject({ path: "patientId" });
      await expect(create({ roles, patientId: "nobody" })).rejects.toMatchObject({
        name: "NotFound",
      });
      const both = [...roles, { siteId, role: "clinician" as const }];
      await expect(create({ roles: both, patientId })).rejects.toMatchObject({ path: "roles" });
      expect(await create({ roles, patientId })).toMatchObject({ patientId, roles });
      await records.close();
    });

    test("a setting holds for the whole store or for one site, and the last value counts", async () => {
      const { records, siteId } = await clinic(newPlace);
      await records.settings.set(by, null, "currency", "EUR");
      await records.settings.set(by, siteId, "prices", { session: 120 });
      await records.settings.set(by, siteId, "prices", { session: 130 });
      expect((await records.settings.get(siteId, "prices"))?.value).toEqual({ session: 130 });
      expect(await records.settings.get(null, "prices")).toBeNull();
      expect((await records.settings.list(null)).map(({ name }) => name)).toEqual(["currency"]);
      const nowhere = records.settings.set(by, "nowhere", "prices", 1);
      await expect(nowhere).rejects.toMatchObject({ name: "NotFound" });
      await records.close();
    });

    test("sites are listed by name and renamed", async () => {
      const { records, siteId } = await clinic(newPlace);
      await records.sites.create(by, { siteId: "a", name: "A clinic (fictional)" });
      await records.sites.rename(by, siteId, "Z clinic (fictional)");
      const names = (await records.sites.list()).map(({ name }) => name);
      expect(names).toEqual(["A clinic (fictional)", "Z clinic (fictional)"]);
      const twice = records.sites.create(by, { siteId: "a", name: "again" });
      await expect(twice).rejects.toMatchObject({ name: "AlreadyTaken" });
      await records.close();
    });
  });
}
