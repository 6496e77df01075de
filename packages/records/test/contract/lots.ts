import { describe, expect, test } from "vitest";
import type { JsonObject, Records } from "../../src/index.ts";
import { aPerson } from "../support/people.ts";
import { by, clinic, type NewPlace } from "../support/places.ts";

const CARTRIDGE = {
  kind: "cartridge",
  gtin: "09521234543213",
  lot: "AB1",
  serial: null,
  stockId: null,
  usedOn: "2026-03-02",
  singleUse: true,
};

export function lotsContract(newPlace: NewPlace): void {
  describe("lots", () => {
    const withPeople = async () => {
      const store = await clinic(newPlace);
      const { records, siteId } = store;
      const people: string[] = [];
      for (const family of ["One", "Two", "Three"]) {
        const { created } = await records.patients.create(by, aPerson(siteId, { family }));
        people.push(created.patientId);
      }
      return { ...store, people };
    };
    type Store = { records: Records; siteId: string };
    const session = async (
      { records, siteId }: Store,
      patientId: string | null,
      lotUses: readonly object[],
    ) => {
      const body = { lotUses: lotUses as readonly JsonObject[] };
      const record = { kind: "treatment-session", siteId, patientId, body };
      return (await records.versions.create(by, record)).created;
    };

    test("a lot gives the people it was used on, whatever way it is written", async () => {
      const store = await withPeople();
      const { records, siteId, people } = store;
      for (const patientId of [...people, people[0] ?? ""]) {
        await session(store, patientId, [CARTRIDGE, { ...CARTRIDGE, lot: "OTHER" }]);
      }
      const { uses } = await records.lots.uses({ siteIds: [siteId], lot: " ab1" });
      expect(uses.map(({ patientId }) => patientId).toSorted()).toEqual(
        [...people, people[0]].toSorted(),
      );
      expect(uses[0]).toMatchObject({ lot: "AB1", gtin: CARTRIDGE.gtin, usedOn: "2026-03-02" });
      expect(await records.lots.countPatients({ siteIds: [siteId], lot: "AB1" })).toBe(3);
      const none = { siteIds: [siteId], lot: "AB1", gtin: "00000000000000" };
      expect((await records.lots.uses(none)).uses).toEqual([]);
      expect((await records.lots.uses({ siteIds: [], lot: "AB1" })).uses).toEqual([]);
      await records.close();
    });

    test("the index follows the newest version, and leaves with a record entered in error", async () => {
      const store = await withPeople();
      const { records, siteId, people } = store;
      const made = await session(store, people[0] ?? "", [CARTRIDGE]);
      const next = (version: number, status: "signed" | "entered-in-error", lot: string) =>
        records.versions.write(by, {
          recordId: made.recordId,
          expectedVersion: version,
          status,
          body: { lotUses: [{ ...CARTRIDGE, lot }] },
        });
      await next(1, "signed", "CD2");
      const of = async (lot: string) =>
        (await records.lots.uses({ siteIds: [siteId], lot })).uses.length;
      expect([await of("AB1"), await of("CD2")]).toEqual([0, 1]);
      await next(2, "entered-in-error", "CD2");
      expect(await of("CD2")).toBe(0);
      expect((await records.verify()).problems).toEqual([]);
      await records.close();
    });

    test("a single-use unit is used once, also by two who write at the same moment", async () => {
      const store = await withPeople();
      const { records, people } = store;
      const unit = { ...CARTRIDGE, serial: "0001" };
      const both = await Promise.allSettled(
        people.slice(0, 2).map((patientId) => session(store, patientId, [unit])),
      );
      expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      const refused = both.find(({ status }) => status === "rejected") as PromiseRejectedResult;
      expect(refused.reason).toMatchObject({ name: "AlreadyTaken", field: "serial" });
      expect(await records.lots.useOfUnit({ ...unit, lot: "ab1" })).toMatchObject({
        serial: "0001",
      });
      const pen = { ...unit, kind: "pen", serial: "P-9", singleUse: false };
      for (const patientId of people) await session(store, patientId, [pen]);
      expect(await records.lots.useOfUnit(pen)).toBeNull();
      await records.close();
    });

    test("pages hold every use once", async () => {
      const store = await withPeople();
      const { records, siteId, people } = store;
      for (let day = 1; day <= 7; day += 1) {
        await session(store, people[day % 3] ?? "", [{ ...CARTRIDGE, usedOn: `2026-03-0${day}` }]);
      }
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await records.lots.uses({
          siteIds: [siteId],
          lot: "AB1",
          limit: 3,
          ...(cursor === null ? {} : { cursor }),
        });
        seen.push(...page.uses.map(({ usedOn }) => usedOn));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map((day) => `2026-03-0${day}`));
      await records.close();
    });

    test("stock entries are counted", async () => {
      const store = await withPeople();
      const { records, people } = store;
      for (const patientId of people) {
        await session(store, patientId, [{ ...CARTRIDGE, stockId: "box-1" }]);
      }
      const counts = await records.lots.countByStock(["box-1", "box-2"]);
      expect([...counts]).toEqual([["box-1", 3]]);
      await records.close();
    });

    test.each([
      ["no lot", { ...CARTRIDGE, lot: "" }, "body.lotUses[0].lot"],
      ["no day", { ...CARTRIDGE, usedOn: "soon" }, "body.lotUses[0].usedOn"],
      ["NUL", { ...CARTRIDGE, serial: "\0" }, "body.lotUses[0].serial"],
    ])("a use with %s is refused, and nothing is written", async (_what, use, path) => {
      const store = await withPeople();
      const { records, siteId, people } = store;
      await expect(session(store, people[0] ?? "", [use])).rejects.toMatchObject({ path });
      const listed = await records.versions.list({ siteIds: [siteId], kind: "treatment-session" });
      expect(listed.records).toEqual([]);
      await records.close();
    });

    test("verify finds an index that was tampered with", async () => {
      const store = await withPeople();
      const { records, place, people } = store;
      const made = await session(store, people[0] ?? "", [CARTRIDGE]);
      await place.raw("update lot_use set lot = 'ZZ9', lot_key = 'ZZ9'");
      const wrong = { kind: "lot-index-wrong", recordId: made.recordId };
      expect((await records.verify()).problems).toMatchObject([wrong]);
      await place.raw("update lot_use set lot = 'AB1', lot_key = 'AB1', record_id = 'nobody'");
      expect((await records.verify()).problems).toMatchObject([wrong, { recordId: "nobody" }]);
      await records.close();
    });
  });
}
