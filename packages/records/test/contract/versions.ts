import { describe, expect, test } from "vitest";
import { aPerson } from "../support/people.ts";
import { by, clinic, type NewPlace } from "../support/places.ts";

export function versionsContract(newPlace: NewPlace): void {
  describe("versions", () => {
    const withRecord = async () => {
      const store = await clinic(newPlace);
      const { records, siteId } = store;
      const person = await records.patients.create(by, aPerson(siteId));
      const { patientId } = person.created;
      const assessment = { kind: "assessment", siteId, patientId, body: { age: 34 } };
      const { created } = await records.versions.create(by, assessment);
      return { ...store, patientId, assessment, recordId: created.recordId };
    };

    test("a record is found again as it was written, also after closing and opening", async () => {
      const { records, open, recordId, siteId, patientId } = await withRecord();
      await records.close();
      const again = await open();
      expect(await again.versions.get(recordId)).toMatchObject({
        version: 1,
        kind: "assessment",
        siteId,
        patientId,
        status: "draft",
        authorId: "dr-berg",
        at: "2026-03-02T09:00:00.000Z",
        body: { age: 34 },
      });
      await again.close();
    });

    test("each write adds a version and keeps the older ones", async () => {
      const { records, recordId } = await withRecord();
      const next = { recordId, expectedVersion: 1, status: "draft" as const };
      await records.versions.write(by, { ...next, body: { age: 35, note: "null \u0000 ' \" 🧪" } });
      const history = await records.versions.history(recordId);
      expect(history.map(({ version, body }) => [version, body])).toEqual([
        [1, { age: 34 }],
        [2, { age: 35, note: "null \u0000 ' \" 🧪" }],
      ]);
      expect((await records.versions.get(recordId, 1))?.body).toEqual({ age: 34 });
      expect(await records.versions.get(recordId, 3)).toBeNull();
      expect(await records.versions.get(recordId, 1e12)).toBeNull();
      await records.close();
    });

    test("a writer who has not read the current version is refused and learns which it is", async () => {
      const { records, recordId } = await withRecord();
      const next = { recordId, expectedVersion: 1, status: "draft" as const, body: {} };
      await records.versions.write(by, next);
      await expect(records.versions.write(by, next)).rejects.toMatchObject({
        name: "VersionConflict",
        expectedVersion: 1,
        currentVersion: 2,
      });
      expect(await records.versions.history(recordId)).toHaveLength(2);
      await records.close();
    });

    test("of ten writers at the same moment one wins and nine are refused", async () => {
      const { records, recordId } = await withRecord();
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, writer) =>
          records.versions.write(by, {
            recordId,
            expectedVersion: 1,
            status: "draft",
            body: { writer },
          }),
        ),
      );
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await records.versions.history(recordId)).toHaveLength(2);
      expect((await records.verify()).problems).toEqual([]);
      await records.close();
    });

    const allowed: Record<string, readonly string[]> = {
      draft: ["draft", "signed", "entered-in-error"],
      signed: ["amended", "entered-in-error"],
      amended: ["amended", "entered-in-error"],
      "entered-in-error": [],
    };
    test.each(Object.keys(allowed))(
      "after %s only its own successors may follow",
      async (before) => {
        const { records, assessment } = await withRecord();
        for (const after of ["draft", "signed", "amended", "entered-in-error"] as const) {
          const { created } = await records.versions.create(by, { ...assessment, status: "draft" });
          const { recordId } = created;
          const path = { draft: [], signed: ["signed"], amended: ["signed", "amended"] } as const;
          const steps = path[before as keyof typeof path] ?? ["entered-in-error"];
          let version = 1;
          for (const status of steps) {
            await records.versions.write(by, {
              recordId,
              expectedVersion: version,
              status,
              body: 0,
            });
            version += 1;
          }
          const write = records.versions.write(by, {
            recordId,
            expectedVersion: version,
            status: after,
            body: 1,
          });
          if (allowed[before]?.includes(after)) await write;
          else await expect(write).rejects.toMatchObject({ name: "SignedRecord" });
        }
        await records.close();
      },
    );

    test("the same idempotency key gives the first reply, with another request a mismatch", async () => {
      const { records, assessment } = await withRecord();
      const once = { idempotency: { key: "k1", requestHash: "h1" } };
      const first = await records.versions.create(by, assessment, once);
      const second = await records.versions.create(by, { ...assessment, body: 2 }, once);
      expect(second).toEqual({ created: first.created, replayed: true });
      const other = { idempotency: { key: "k1", requestHash: "h2" } };
      await expect(records.versions.create(by, assessment, other)).rejects.toMatchObject({
        name: "IdempotencyMismatch",
      });
      const someoneElse = { ...by, userId: "dr-lund" };
      const theirs = await records.versions.create(someoneElse, assessment, other);
      expect(theirs.replayed).toBe(false);
      await records.close();
    });

    test("lists show current versions, newest first, page after page, of the sites asked for", async () => {
      const { records, assessment, siteId, patientId, time } = await withRecord();
      for (let day = 0; day < 6; day += 1) {
        time.advance(86_400);
        await records.versions.create(by, { ...assessment, kind: "plan", body: { day } });
      }
      const filter = { siteIds: [siteId], patientId, kind: "plan", limit: 4 };
      const first = await records.versions.list(filter);
      const second = await records.versions.list({ ...filter, cursor: first.nextCursor ?? "" });
      const days = [...first.records, ...second.records].map(({ body }) => body);
      expect(days).toEqual([5, 4, 3, 2, 1, 0].map((day) => ({ day })));
      expect(second.nextCursor).toBeNull();
      expect((await records.versions.list({ siteIds: ["elsewhere"] })).records).toEqual([]);
      expect((await records.versions.list({ siteIds: [] })).records).toEqual([]);
      await records.close();
    });

    test("what does not fit is refused by name and nothing is written", async () => {
      const { records, assessment, recordId } = await withRecord();
      const before = await records.audit.head();
      const refused = (told: object, error: object) =>
        expect(records.versions.create(by, { ...assessment, ...told })).rejects.toMatchObject(
          error,
        );
      await refused({ siteId: "nowhere" }, { name: "NotFound", what: "site" });
      await refused({ patientId: "nobody" }, { name: "NotFound" });
      await refused({ kind: "Not a kind" }, { name: "InvalidInput", path: "kind" });
      await refused({ kind: "patient" }, { name: "InvalidInput", path: "kind" });
      await refused({ status: "amended" }, { name: "InvalidInput", path: "status" });
      await refused({ body: undefined }, { name: "InvalidInput", path: "body" });
      await refused({ recordId: "a\0b" }, { name: "InvalidInput", path: "recordId" });
      await refused({ recordId }, { name: "AlreadyTaken", field: "recordId" });
      const unknown = { recordId: "none", expectedVersion: 1, status: "draft", body: 1 } as const;
      await expect(records.versions.write(by, unknown)).rejects.toMatchObject({ name: "NotFound" });
      const cursor = { siteIds: ["x"], cursor: "not one" };
      await expect(records.versions.list(cursor)).rejects.toMatchObject({ path: "cursor" });
      expect(await records.audit.head()).toEqual(before);
      await records.close();
    });
  });
}
