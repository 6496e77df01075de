import { describe, expect, test } from "vitest";
import { aPerson } from "../support/people.ts";
import { by, clinic, type NewPlace } from "../support/places.ts";

export function patientsContract(newPlace: NewPlace): void {
  describe("patients", () => {
    test("details change by versions, and the search follows", async () => {
      const { records, siteId } = await clinic(newPlace);
      const { created } = await records.patients.create(by, aPerson(siteId, { family: "Before" }));
      const details = { ...created, family: "After", other: { phone: "555" } };
      const changed = await records.patients.update(by, created.patientId, 1, details);
      expect(changed).toMatchObject({ family: "After", version: 2, status: "draft" });
      expect(await records.patients.get(created.patientId)).toEqual(changed);
      const find = async (text: string) =>
        (await records.patients.search({ siteIds: [siteId], text })).patients.length;
      expect([await find("before"), await find("after")]).toEqual([0, 1]);
      const late = records.patients.update(by, created.patientId, 1, details);
      await expect(late).rejects.toMatchObject({ name: "VersionConflict", currentVersion: 2 });
      await records.close();
    });

    test("a patient entered in error is no longer found, the record stays", async () => {
      const { records, siteId } = await clinic(newPlace);
      const { created } = await records.patients.create(by, aPerson(siteId, { number: "7" }));
      await records.patients.enteredInError(by, created.patientId, 1);
      expect((await records.patients.search({ siteIds: [siteId] })).patients).toEqual([]);
      const kept = await records.patients.get(created.patientId);
      expect(kept).toMatchObject({ status: "entered-in-error", family: "Example" });
      const again = await records.patients.create(by, aPerson(siteId, { number: "7" }));
      expect(again.created.number).toBe("7");
      await records.close();
    });

    test("a patient number is given once at a site", async () => {
      const { records, siteId } = await clinic(newPlace);
      await records.patients.create(by, aPerson(siteId, { number: "P-1" }));
      const twice = records.patients.create(by, aPerson(siteId, { number: "P-1" }));
      await expect(twice).rejects.toMatchObject({ name: "AlreadyTaken", field: "number" });
      const other = await records.sites.create(by, { name: "Lake clinic (fictional)" });
      await records.patients.create(by, aPerson(other.siteId, { number: "P-1" }));
      expect(await records.patients.count([siteId])).toBe(1);
      expect(await records.patients.count([siteId, other.siteId])).toBe(2);
      await records.close();
    });

    test("creating twice with one key makes one patient", async () => {
      const { records, siteId } = await clinic(newPlace);
      const once = { idempotency: { key: "k", requestHash: "h" } };
      const [first, second] = await Promise.all([
        records.patients.create(by, aPerson(siteId), once),
        records.patients.create(by, aPerson(siteId), once),
      ]);
      expect(second.created).toEqual(first.created);
      expect(await records.patients.count([siteId])).toBe(1);
      await records.close();
    });

    test("many come in together or not at all", async () => {
      const { records, siteId } = await clinic(newPlace);
      const numbered = (number: string) => aPerson(siteId, { number });
      const made = await records.patients.createMany(by, ["1", "2", "3"].map(numbered));
      expect(made.map(({ number }) => number)).toEqual(["1", "2", "3"]);
      const clash = records.patients.createMany(by, ["4", "5", "1"].map(numbered));
      await expect(clash).rejects.toMatchObject({ name: "AlreadyTaken", field: "number" });
      const tooMany = Array.from({ length: 1001 }, () => aPerson(siteId));
      await expect(records.patients.createMany(by, tooMany)).rejects.toMatchObject({
        path: "patients",
      });
      expect(await records.patients.count([siteId])).toBe(3);
      expect((await records.verify()).problems).toEqual([]);
      await records.close();
    });

    test("those seen last come first", async () => {
      const { records, siteId, time } = await clinic(newPlace);
      const create = async (family: string) => {
        time.advance(60);
        return (await records.patients.create(by, aPerson(siteId, { family }))).created.patientId;
      };
      const first = await create("First");
      await create("Second");
      time.advance(60);
      const note = { kind: "note", siteId, patientId: first, body: "came back" };
      await records.versions.create(by, note);
      const recent = await records.patients.recent([siteId], 5);
      expect(recent.map(({ family }) => family)).toEqual(["First", "Second"]);
      expect(await records.patients.recent([], 5)).toEqual([]);
      await records.close();
    });

    test.each([
      ["family", ""],
      ["family", "x".repeat(501)],
      ["family", "half a \ud800 character"],
      ["given", 7],
      ["birthDate", "1985-02-30"],
      ["sex", "f"],
      ["number", "9".repeat(61)],
      ["fictional", "yes"],
      ["other", []],
    ])("a wrong %s is refused by name: %j", async (field, value) => {
      const { records, siteId } = await clinic(newPlace);
      const wrong = { ...aPerson(siteId), [field]: value };
      await expect(records.patients.create(by, wrong)).rejects.toMatchObject({
        name: "InvalidInput",
        path: field,
      });
      expect(await records.patients.count([siteId])).toBe(0);
      await records.close();
    });
  });
}
