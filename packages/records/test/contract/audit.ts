import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { AuditEntry } from "../../src/index.ts";
import { aPerson } from "../support/people.ts";
import { by, clinic, type NewPlace } from "../support/places.ts";

const reading = (siteId: string, patientId: string | null): AuditEntry => ({
  action: "read",
  resourceKind: "patient",
  resourceId: patientId,
  siteId,
  patientId,
  outcome: "done",
});

export function auditContract(newPlace: NewPlace): void {
  describe("audit trail", () => {
    test("each change has its event, chained to the one before", async () => {
      const { records, siteId } = await clinic(newPlace);
      const { created } = await records.patients.create(by, aPerson(siteId));
      const { patientId } = created;
      await records.audit.append(by, reading(siteId, patientId));
      const [read, create, site] = await records.audit.list({});
      expect(read).toMatchObject({ seq: 3, action: "read", contentHash: null, patientId });
      expect(create).toMatchObject({
        seq: 2,
        action: "create",
        resourceKind: "patient",
        resourceId: patientId,
        resourceVersion: 1,
        actorId: "dr-berg",
        actorRole: "clinician",
        requestId: "req-1",
        outcome: "done",
      });
      expect(create?.contentHash).toMatch(/^[0-9a-f]{64}$/);
      expect([read?.prevHash, create?.prevHash]).toEqual([create?.hash, site?.hash]);
      expect(site?.prevHash).toBe("0".repeat(64));
      expect(await records.audit.head()).toEqual({ count: 3, hash: read?.hash });
      await records.close();
    });

    test("no event holds a name", async () => {
      const { records, siteId } = await clinic(newPlace);
      const person = aPerson(siteId, { family: "Unmistakable", given: "Zebulon" });
      const { created } = await records.patients.create(by, person);
      await records.patients.update(by, created.patientId, 1, { ...person, family: "Another" });
      const trail = JSON.stringify(await records.audit.list({}));
      expect(trail).not.toMatch(/Unmistakable|Zebulon|Another/);
      await records.close();
    });

    test("a refused change leaves no event of a change", async () => {
      const { records, siteId } = await clinic(newPlace);
      const before = await records.audit.head();
      await expect(records.patients.create(by, aPerson("nowhere"))).rejects.toThrow();
      expect(await records.audit.head()).toEqual(before);
      const refused: AuditEntry = { ...reading(siteId, null), outcome: "refused" };
      await records.audit.append(by, [refused, refused]);
      expect(await records.audit.list({ outcome: "refused" })).toHaveLength(2);
      await records.close();
    });

    test("the list is filtered and paged, newest first", async () => {
      const { records, siteId } = await clinic(newPlace);
      const events = Array.from({ length: 20 }, (_, at) => reading(siteId, at % 2 ? "p1" : "p2"));
      await records.audit.append(by, events);
      const first = await records.audit.list({ patientId: "p1", limit: 6 });
      const rest = await records.audit.list({ patientId: "p1", before: first.at(-1)?.seq ?? 0 });
      expect([...first, ...rest].map(({ seq }) => seq)).toEqual([
        21, 19, 17, 15, 13, 11, 9, 7, 5, 3,
      ]);
      expect(await records.audit.list({ siteIds: ["elsewhere"] })).toEqual([]);
      expect(await records.audit.list({ siteIds: [] })).toEqual([]);
      expect(await records.audit.list({ before: 1e15 })).toHaveLength(21);
      await expect(records.audit.list({ before: -1 })).rejects.toMatchObject({ path: "before" });
      await records.close();
    });

    test("only the store itself may say what a version held", async () => {
      const { records, siteId } = await clinic(newPlace);
      const forged = { ...reading(siteId, "p1"), resourceVersion: 1, contentHash: "0".repeat(64) };
      await expect(records.audit.append(by, forged)).rejects.toMatchObject({
        path: "contentHash",
      });
      await records.close();
    });

    test("the head is anchored outside the database at close, once a day, every 1,000 events", async () => {
      const { records, siteId, place, time } = await clinic(newPlace);
      const counts = () =>
        readFileSync(join(place.dataDir, "anchors.jsonl"), "utf8")
          .split("\n")
          .filter(Boolean)
          .map((line) => (JSON.parse(line) as { count: number }).count);
      const event = reading(siteId, null);
      await records.audit.append(by, event);
      const atOpen = counts().length;
      time.advance(86_400);
      await records.audit.append(by, event);
      expect(counts().slice(atOpen)).toEqual([3]);
      for (let batch = 0; batch < 3; batch += 1) {
        await records.audit.append(
          by,
          Array.from({ length: 500 }, () => event),
        );
      }
      expect(counts().slice(atOpen)).toEqual([3, 1003]);
      await records.close();
      expect(counts().slice(atOpen)).toEqual([3, 1003, 1503]);
    });
  });
}
