import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { migrateStore, openRecords } from "../../src/index.ts";
import { by, clinic, locationOf, type NewPlace } from "../support/places.ts";

export function openingContract(newPlace: NewPlace): void {
  describe("opening", () => {
    test("the key is readable by its owner only and stays the same", async () => {
      const { records, place, open } = await clinic(newPlace);
      const file = join(place.dataDir, "keys", "audit.key");
      const key = readFileSync(file, "utf8");
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(join(place.dataDir, "keys")).mode & 0o777).toBe(0o700);
      await records.close();
      await (await open()).close();
      expect(readFileSync(file, "utf8")).toBe(key);
    });

    test("without its key, or with another, a store does not open and says why", async () => {
      const { records, place, open } = await clinic(newPlace);
      await records.close();
      const file = join(place.dataDir, "keys", "audit.key");
      renameSync(file, `${file}.away`);
      await expect(open()).rejects.toMatchObject({ fault: "audit-key-missing" });
      writeFileSync(file, "f".repeat(64));
      await expect(open()).rejects.toMatchObject({ fault: "audit-key-wrong" });
      renameSync(`${file}.away`, file);
      await (await open()).close();
    });

    test("a newer store is refused with a clear message and left alone", async () => {
      const { records, place, open } = await clinic(newPlace);
      await records.close();
      await place.raw("insert into schema_migration values (99, 'from the future', '2030')");
      await expect(open()).rejects.toMatchObject({
        fault: "too-new",
        message: expect.stringContaining("schema 99"),
      });
      await place.raw("delete from schema_migration where number = 99");
      const again = await open();
      expect((await again.verify()).ok).toBe(true);
      await again.close();
    });

    test("migrating an empty place makes a store, a second time changes nothing", async () => {
      const place = await newPlace();
      const options = { ...locationOf(place), now: () => new Date(), newId: randomUUID };
      const first = await migrateStore(options);
      expect(first).toEqual({ from: 0, to: first.to });
      expect(await migrateStore(options)).toEqual({ from: first.to, to: first.to });
    });

    test("several may open an empty store at the same moment", async () => {
      const place = await newPlace();
      const options = { ...locationOf(place), now: () => new Date(), newId: randomUUID };
      const all = await Promise.all([1, 2, 3].map(() => openRecords(options)));
      await Promise.all(
        all.map((records, number) => records.sites.create(by, { name: `Site ${number}` })),
      );
      expect(await all[0]?.sites.list()).toHaveLength(3);
      expect((await all[1]?.verify())?.problems).toEqual([]);
      for (const records of all) await records.close();
    });

    test("an interrupted restore keeps the store shut", async () => {
      const { records, place, open } = await clinic(newPlace);
      await records.close();
      const key = join(place.dataDir, "keys");
      renameSync(key, join(place.dataDir, "elsewhere"));

      mkdirSync(join(place.dataDir, ".restoring"));
      await expect(open()).rejects.toMatchObject({ fault: "restore-interrupted" });
      renameSync(join(place.dataDir, "elsewhere"), key);
      await (await open()).close();
      expect(existsSync(join(place.dataDir, ".restoring"))).toBe(false);
    });

    test("ping answers while the store can be read", async () => {
      const { records } = await clinic(newPlace);
      await records.ping();
      await records.close();
    });
  });
}
