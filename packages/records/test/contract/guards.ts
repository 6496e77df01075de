import { describe, expect, test } from "vitest";
import { aPerson } from "../support/people.ts";
import { by, clinic, type NewPlace } from "../support/places.ts";

const COPIED = "kind, site_id, patient_id, status, author_id, at, body, content_hash";

export function guardsContract(newPlace: NewPlace): void {
  describe("what the database itself refuses", () => {
    const withSigned = async () => {
      const store = await clinic(newPlace);
      const { records, siteId } = store;
      await records.patients.create(by, aPerson(siteId));
      const note = { kind: "note", siteId, patientId: null, status: "signed" as const, body: "x" };
      await records.versions.create(by, { ...note, recordId: "signed-note" });
      return store;
    };
    const next = (version: number, status: string) =>
      `insert into record_version (record_id, version, ${COPIED.replace("status", "status")})
       select record_id, ${version}, kind, site_id, patient_id, '${status}', author_id, at, body, content_hash
       from record_version where record_id = 'signed-note' and version = 1`;

    test.each([
      ["update record_version set body = '1'"],
      ["update record_version set status = 'draft' where record_id = 'signed-note'"],
      ["delete from record_version where record_id = 'signed-note'"],
      ["update audit_event set action = 'read' where seq = 1"],
      ["delete from audit_event where seq = 3"],
      [next(2, "draft")],
      [next(2, "signed")],
      [next(3, "amended")],
      [next(1, "amended")],
    ])("%s", async (statement) => {
      const { records, place } = await withSigned();
      await expect(place.raw(statement)).rejects.toThrow();
      expect((await records.verify()).problems).toEqual([]);
      await records.close();
    });

    test("replacing a row, or emptying a table", async () => {
      const { records, place } = await withSigned();
      const replacing = next(1, "signed").replace("insert", "insert or replace");
      const emptying = ["truncate record_version", "truncate audit_event cascade"];
      for (const statement of place.databaseUrl === undefined ? [replacing] : emptying) {
        await expect(place.raw(statement)).rejects.toThrow();
      }
      expect((await records.verify()).problems).toEqual([]);
      await records.close();
    });

    test("an amendment is taken (the guards are no wall)", async () => {
      const { records, place } = await withSigned();
      await place.raw(next(2, "amended"));
      expect(await records.versions.history("signed-note")).toHaveLength(2);
      await records.close();
    });
  });
}
