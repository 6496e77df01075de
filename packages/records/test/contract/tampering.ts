import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AuditEntry, Records } from "../../src/index.ts";
import { lowerGuards } from "../../src/schema/guards.ts";
import { aPerson } from "../support/people.ts";
import { by, clinic, type NewPlace, type Place } from "../support/places.ts";

const EVENTS = 10_000;

export function tamperContract(newPlace: NewPlace): void {
  describe("tampering behind the program's back", () => {
    let store: { records: Records; place: Place; open: () => Promise<Records> };

    beforeAll(async () => {
      store = await clinic(newPlace);
      const { records, place } = store;
      const [site] = await records.sites.list();
      const siteId = site?.siteId ?? "";
      const { created } = await records.patients.create(by, aPerson(siteId));
      const { patientId } = created;
      for (let number = 0; number < 20; number += 1) {
        const note = { kind: "note", siteId, patientId, body: { number } };
        await records.versions.create(by, { ...note, recordId: `note-${number}` });
      }
      const read: AuditEntry = {
        action: "read",
        resourceKind: "note",
        resourceId: "note-1",
        siteId,
        patientId,
        outcome: "done",
      };
      const { count } = await records.audit.head();
      await records.audit.append(
        by,
        Array.from({ length: EVENTS - count }, () => read),
      );
      await records.audit.anchor();
      await place.raw(...lowerGuards(records.engine));
    });
    afterAll(() => store.records.close());

    const kinds = async () => {
      const { problems } = await store.records.verify();
      return [...new Set(problems.map(({ kind }) => kind))].sort();
    };

    test("an untouched store is in order", async () => {
      expect(await store.records.verify()).toMatchObject({
        ok: true,
        events: EVENTS,
        versions: 21,
      });
    });

    const event = (columns: string, seq: number) =>
      `update audit_event set ${columns} where seq = ${seq}`;
    const note = (set: string) => `update record_version set ${set} where record_id = 'note-7'`;
    const swap = [event("seq = -1", 41), event("seq = 41", 42), event("seq = 42", -1)];
    test.each<[string, string[], string[], string[]]>([
      [
        "an event's actor",
        [event("actor_id = 'x'", 5000)],
        [event("actor_id = 'dr-berg'", 5000)],
        ["event-altered"],
      ],
      [
        "the first event",
        [event("at = '2020'", 1)],
        [event("at = '2026-03-02T09:00:00.000Z'", 1)],
        ["event-altered"],
      ],
      [
        "the last event",
        [event("outcome = 'refused'", EVENTS)],
        [event("outcome = 'done'", EVENTS)],
        ["event-altered"],
      ],
      ["two events swapped", swap, swap, ["anchor", "event-altered", "event-out-of-order"]],
      [
        "a body",
        [note(`body = '{"number":8}'`)],
        [note(`body = '{"number":7}'`)],
        ["version-altered"],
      ],
      [
        "a status",
        [note("status = 'signed'")],
        [note("status = 'draft'")],
        ["head-wrong", "version-altered"],
      ],
      [
        "an author",
        [note("author_id = 'x'")],
        [note("author_id = 'dr-berg'")],
        ["version-altered"],
      ],
      [
        "the current version's index",
        ["update record_head set status = 'signed' where record_id = 'note-7'"],
        ["update record_head set status = 'draft' where record_id = 'note-7'"],
        ["head-wrong"],
      ],
    ])("%s is found", async (_, tamper, undo, expected) => {
      await store.place.raw(...tamper);
      const found = await kinds();
      await store.place.raw(...undo);
      expect(found).toEqual(expected.filter((kind) => kind !== "anchor"));
      expect(await kinds()).toEqual([]);
    });

    test("an altered or torn line among the anchors: the first is found, the second is no fault", async () => {
      const file = join(store.place.dataDir, "anchors.jsonl");
      const before = readFileSync(file, "utf8");
      writeFileSync(file, before.replace(/"count":\d+/, '"count":7'));
      expect(await kinds()).toEqual(["anchor-altered"]);
      writeFileSync(file, `${before}{"at":"2026-03-0`);
      expect(await kinds()).toEqual([]);
      writeFileSync(file, before);
    });

    test("a version slipped in, or taken out, is found", async () => {
      await store.place.raw(
        `insert into record_version select record_id, 2, kind, site_id, patient_id, status, author_id,
         at, body, content_hash from record_version where record_id = 'note-3'`,
      );
      expect(await kinds()).toEqual(["head-wrong", "version-altered"]);
      await store.place.raw(
        "delete from record_version where record_id = 'note-3' and version = 2",
      );
      expect(await kinds()).toEqual([]);
      await store.place.raw("delete from record_version where record_id = 'note-4'");
      expect(await kinds()).toEqual(["head-wrong", "version-missing"]);
    });

    test("an event taken from the middle, the head, and the end of the trail, are found", async () => {
      await store.place.raw("delete from audit_event where seq = 6000");
      expect(await kinds()).toContain("event-missing");
      await store.place.raw(`delete from audit_event where seq > ${EVENTS - 10}`);
      expect(await kinds()).toContain("trail-cut-short");
      await store.place.raw(
        `update audit_head set count = ${EVENTS - 10},
         hash = (select hash from audit_event where seq = ${EVENTS - 10})`,
      );
      expect(await kinds()).toEqual(expect.arrayContaining(["head-altered", "trail-cut-short"]));
    });

    test("after the next write the trail still says that its end was cut", async () => {
      await store.records.sites.create(by, { name: "New clinic (fictional)" });
      const doubts = await store.records.audit.list({ action: "trail-doubt" });
      expect(doubts).toHaveLength(1);
      expect(await kinds()).toEqual(expect.arrayContaining(["head-altered", "trail-cut-short"]));
    });
  });
}
