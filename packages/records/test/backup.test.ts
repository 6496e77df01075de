import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { restore, type StoreLocation } from "../src/index.ts";
import { lowerGuards } from "../src/schema/guards.ts";
import { anAccount } from "./contract/accounts.ts";
import { aPerson } from "./support/people.ts";
import {
  by,
  clinic,
  locationOf,
  type NewPlace,
  openAt,
  postgresPlace,
  sqlitePlace,
} from "./support/places.ts";

/** A clinic with one of everything, and its backup file. */
async function backedUp(newPlace: NewPlace, passphrase?: string) {
  const store = await clinic(newPlace);
  const { records, siteId, place } = store;
  const people = Array.from({ length: 700 }, (_, number) =>
    aPerson(siteId, { family: `Müller ${number}`, number: `P-${number}` }),
  );
  const [person] = await records.patients.createMany(by, people);
  const patientId = person?.patientId ?? "";
  const { userId } = await records.accounts.create(by, anAccount(siteId));
  await records.apiTokens.issue(by, { token: "a1", userId, label: "x", expiresAt: null });
  await records.secondFactors.add(by, { userId, kind: "totp", label: "", data: { n: 1 } });
  await records.settings.set(by, siteId, "prices", { session: 120 });
  const photo = Buffer.from("a picture");
  const file = join(place.dataDir, "attachments", "ab", "picture.bin");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, photo);
  const body = { file: "ab/picture.bin", sha256: createHash("sha256").update(photo).digest("hex") };
  const attachment = { kind: "attachment", siteId, patientId, body, status: "signed" as const };
  const { created } = await records.versions.create(by, attachment);
  const lotUses = [{ kind: "cartridge", lot: "AB1", serial: "7", usedOn: "2026-03-02" }];
  const session = { kind: "treatment-session", siteId, patientId, body: { lotUses } };
  await records.versions.create(by, session);
  const out = join(place.dataDir, "..", `${siteId}.backup`);
  const report = await records.backup(out, passphrase === undefined ? {} : { passphrase });
  return { ...store, out, report, patientId, userId, attachmentId: created.recordId };
}

const emptyTarget = async (newPlace: NewPlace): Promise<StoreLocation> =>
  locationOf(await newPlace());

describe.each<[string, NewPlace, NewPlace]>([
  ["SQLite to SQLite", sqlitePlace, sqlitePlace],
  ["SQLite to PostgreSQL", sqlitePlace, postgresPlace],
  ["PostgreSQL to SQLite", postgresPlace, sqlitePlace],
  ["PostgreSQL to PostgreSQL", postgresPlace, postgresPlace],
])("from %s", (_, from, to) => {
  test.each([[undefined], ["correct horse battery"]])(
    "all comes back as it was (passphrase %s), and goes on",
    async (passphrase) => {
      const { records, out, patientId, siteId, userId, attachmentId, report } = await backedUp(
        from,
        passphrase,
      );
      const target = await emptyTarget(to);
      const restored = await restore(out, {
        ...target,
        ...(passphrase === undefined ? {} : { passphrase }),
      });
      expect(restored).toMatchObject({ rows: report.rows, files: 3, verified: { ok: true } });
      const again = await openAt(target);
      expect(await again.patients.get(patientId)).toEqual(await records.patients.get(patientId));
      const search = { siteIds: [siteId], text: "mueller p-69", limit: 200 };
      expect(await again.patients.search(search)).toEqual(await records.patients.search(search));
      expect(await again.accounts.get(userId)).toEqual(await records.accounts.get(userId));
      expect(await again.apiTokens.find("a1")).toEqual(await records.apiTokens.find("a1"));
      expect(await again.secondFactors.list(userId)).toEqual(
        await records.secondFactors.list(userId),
      );
      expect(await again.settings.list(siteId)).toEqual(await records.settings.list(siteId));
      const lot = { siteIds: [siteId], lot: "ab1" };
      expect(await again.lots.uses(lot)).toEqual(await records.lots.uses(lot));
      expect(await again.audit.head()).toEqual(await records.audit.head());
      const write = { recordId: attachmentId, expectedVersion: 1, body: 1 } as const;
      await expect(again.versions.write(by, { ...write, status: "draft" })).rejects.toThrow();
      await again.versions.write(by, { ...write, status: "amended" });
      expect((await again.verify()).problems).toEqual([]);
      await again.close();
      await records.close();
    },
  );
});

describe("a backup file", () => {
  test("is readable by its owner only, and appears whole or not at all", async () => {
    const { records, out, report } = await backedUp(sqlitePlace);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(statSync(out).size).toBe(report.bytes);
    const nowhere = join(dirname(out), "no such folder", "x.backup");
    await expect(records.backup(nowhere)).rejects.toThrow();
    expect(readdirSync(dirname(out)).filter((name) => name.endsWith(".part"))).toEqual([]);
    await records.close();
  });

  test("with a passphrase shows no name, and opens with that passphrase only", async () => {
    const { records, out } = await backedUp(sqlitePlace, "correct horse battery");
    await records.close();
    const target = await emptyTarget(sqlitePlace);
    await expect(restore(out, target)).rejects.toMatchObject({ fault: "passphrase-needed" });
    const wrong = restore(out, { ...target, passphrase: "correct horse batterY" });
    await expect(wrong).rejects.toMatchObject({ fault: "wrong-passphrase" });
    expect(readdirSync(target.dataDir)).toEqual([]);
  });

  test("with one bit flipped anywhere, or cut short, is refused and nothing is restored", async () => {
    const { records, out } = await backedUp(sqlitePlace);
    await records.close();
    const whole = readFileSync(out);
    const target = await emptyTarget(sqlitePlace);
    const refused = async (bytes: Buffer) => {
      writeFileSync(`${out}.bad`, bytes);
      await expect(restore(`${out}.bad`, target)).rejects.toMatchObject({
        name: "BackupUnreadable",
      });
      expect(readdirSync(target.dataDir)).toEqual([]);
    };
    const places = [0, 20, whole.length - 1, whole.length - 40, whole.length - 80];
    for (let step = 1; step < 40; step += 1) places.push(Math.floor((whole.length * step) / 40));
    for (const place of places) {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(whole.readUInt8(place) ^ (1 << (place % 8)), place);
      await refused(flipped);
    }
    for (const length of [0, 1, 50, 200, whole.length >> 1, whole.length - 1]) {
      await refused(whole.subarray(0, length));
    }
    await refused(Buffer.concat([whole, Buffer.from("\n")]));
  });

  test("goes into an empty place only", async () => {
    const { records, out, place } = await backedUp(sqlitePlace);
    await records.close();
    await expect(restore(out, locationOf(place))).rejects.toMatchObject({ fault: "not-empty" });
    const onPostgres = await emptyTarget(postgresPlace);
    await restore(out, onPostgres);
    const elsewhere = (await sqlitePlace()).dataDir;
    const twice = restore(out, { ...onPostgres, dataDir: elsewhere });
    await expect(twice).rejects.toMatchObject({ fault: "not-empty" });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test("of a damaged store can be restored, and the damage shows", async () => {
    const { records, place, out, patientId } = await backedUp(sqlitePlace);
    await place.raw(
      ...lowerGuards("sqlite"),
      `delete from record_version where record_id = '${patientId}'`,
    );
    await records.backup(out);
    await records.close();
    const target = await emptyTarget(postgresPlace);
    const { verified } = await restore(out, target);
    expect(verified.problems.map(({ kind }) => kind)).toEqual(["version-missing", "head-wrong"]);
  });

  test("a lost or changed attachment shows", async () => {
    const { records, place } = await backedUp(sqlitePlace);
    const file = join(place.dataDir, "attachments", "ab", "picture.bin");
    expect(existsSync(file)).toBe(true);
    writeFileSync(file, "b picture");
    expect((await records.verify()).problems).toMatchObject([{ kind: "attachment-altered" }]);
    writeFileSync(file, "a picture");
    expect((await records.verify()).ok).toBe(true);
    await records.close();
  });
});
