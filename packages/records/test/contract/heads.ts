import { describe, expect, test } from "vitest";
import { aPerson } from "../support/people.ts";
import { by, clinic, type NewPlace } from "../support/places.ts";

export function headsContract(newPlace: NewPlace): void {
  describe("heads and lines", () => {
    test("heads are the current versions of a kind and status, as a list has them", async () => {
      const { records, siteId } = await clinic(newPlace);
      const { patientId } = (await records.patients.create(by, aPerson(siteId))).created;
      const made = async (kind: string) =>
        (await records.versions.create(by, { kind, siteId, patientId, body: {} })).created;
      const plan = await made("plan");
      await made("plan");
      await made("decision");
      const next = { recordId: plan.recordId, expectedVersion: 1, status: "signed" as const };
      await records.versions.write(by, { ...next, body: {} });
      const heads = await records.versions.heads({ siteIds: [siteId], kind: "plan" });
      const { records: listed } = await records.versions.list({ siteIds: [siteId], kind: "plan" });
      expect(heads).toEqual(
        listed.map(({ authorId: _by, body: _body, contentHash: _hash, ...head }) => head),
      );
      expect(heads).toHaveLength(2);
      const signed = { siteIds: [siteId], kind: "plan", status: "signed" as const };
      expect(await records.versions.heads(signed)).toMatchObject([
        { recordId: plan.recordId, version: 2 },
      ]);
      expect(await records.versions.heads({ siteIds: [], kind: "plan" })).toEqual([]);
      expect(await records.versions.heads({ siteIds: [siteId], kind: "plan", limit: 1 })).toEqual(
        heads.slice(0, 1),
      );
      await records.close();
    });

    test("lines of patients by id; a withdrawn one has none", async () => {
      const { records, siteId } = await clinic(newPlace);
      const { patientId } = (await records.patients.create(by, aPerson(siteId))).created;
      const asked = [patientId, "nobody"];
      expect((await records.patients.lines(asked)).map((line) => line.patientId)).toEqual([
        patientId,
      ]);
      await records.patients.enteredInError(by, patientId, 1);
      expect(await records.patients.lines(asked)).toEqual([]);
      expect(await records.patients.lines([])).toEqual([]);
      await records.close();
    });
  });
}
