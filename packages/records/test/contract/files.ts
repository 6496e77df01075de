import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aPerson } from "../support/people.ts";
import { by, clinic, type NewPlace, openAt } from "../support/places.ts";

async function withFile(newPlace: NewPlace, content = Buffer.from("pixels of a made-up picture")) {
  const store = await clinic(newPlace);
  const { created: person } = await store.records.patients.create(by, aPerson(store.siteId));
  const { patientId } = person;
  const file = { siteId: store.siteId, patientId, about: { role: "as-taken" }, content };
  const { created } = await store.records.files.put(by, file);
  const { file: name } = created.body as { file: string };
  return { ...store, file, created, path: join(store.place.dataDir, "attachments", name) };
}

/** Files are sealed on the disk and belong to their record. */
export function filesContract(newPlace: NewPlace): void {
  describe("files", () => {
    test("come back byte for byte; on the disk nothing of them can be read", async () => {
      const { records, created, path, file } = await withFile(newPlace);
      expect(await records.files.read(created)).toEqual(file.content);
      expect(created.body).toMatchObject({ role: "as-taken", bytes: file.content.length });
      expect(readFileSync(path).includes("picture")).toBe(false);
      expect((await records.verify()).ok).toBe(true);
      await records.close();
    });

    test("property: any bytes come back, and equal bytes look different on the disk", async () => {
      const { records, siteId, place } = await clinic(newPlace);
      const anyBytes = fc.uint8Array({ maxLength: 4000 });
      await fc.assert(
        fc.asyncProperty(anyBytes, async (content) => {
          const file = { siteId, patientId: null, about: {}, content };
          const one = (await records.files.put(by, file)).created;
          const two = (await records.files.put(by, file)).created;
          expect(await records.files.read(one)).toEqual(Buffer.from(content));
          const stored = [one, two].map(({ body }) =>
            readFileSync(join(place.dataDir, "attachments", (body as { file: string }).file)),
          );
          expect(stored[0]?.equals(stored[1] ?? Buffer.alloc(0))).toBe(false);
        }),
        { numRuns: 15 },
      );
      await records.close();
    });

    test("an altered byte, a swapped file and a lost file are told, never read", async () => {
      const { records, created, path, file } = await withFile(newPlace);
      const other = (await records.files.put(by, file)).created;
      const otherPath = path.replace(/[^/]+\/[^/]+$/, (other.body as { file: string }).file);
      const whole = readFileSync(path);
      const altered = Buffer.from(whole);
      altered[50] = (altered[50] ?? 0) ^ 1;
      writeFileSync(path, altered);
      await expect(records.files.read(created)).rejects.toMatchObject({ fault: "altered" });
      expect((await records.verify()).problems).toMatchObject([{ kind: "attachment-altered" }]);
      writeFileSync(path, whole);
      renameSync(otherPath, path);
      await expect(records.files.read(created)).rejects.toMatchObject({ fault: "altered" });
      await expect(records.files.read(other)).rejects.toMatchObject({ fault: "gone" });
      await records.close();
    });

    test("the same request twice gives one record and one file", async () => {
      const { records, siteId, place } = await clinic(newPlace);
      const file = { siteId, patientId: null, about: {}, content: Buffer.from("once") };
      const idempotency = { key: "k1", requestHash: "h1" };
      const first = await records.files.put(by, file, { idempotency });
      const second = await records.files.put(by, file, { idempotency });
      expect(second).toMatchObject({ replayed: true, created: first.created });
      expect(sealedFiles(place.dataDir)).toHaveLength(1);
      await expect(
        records.files.put(by, file, { idempotency: { key: "k1", requestHash: "h2" } }),
      ).rejects.toThrow(/already used/);
      await expect(records.files.put(by, { ...file, patientId: "nobody" })).rejects.toThrow();
      expect(sealedFiles(place.dataDir)).toHaveLength(1);
      await records.close();
    });

    test("without its key nothing is read and no second key is made", async () => {
      const { records, created, place, file } = await withFile(newPlace);
      await records.close();
      rmSync(join(place.dataDir, "keys", "files.key"));
      const again = await openAt(place);
      await expect(again.files.read(created)).rejects.toMatchObject({ fault: "file-key-missing" });
      await expect(again.files.put(by, file)).rejects.toMatchObject({ fault: "file-key-missing" });
      await again.close();
    });
  });
}

const sealedFiles = (dataDir: string): string[] =>
  readdirSync(join(dataDir, "attachments"), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".sealed") || name.endsWith(".new"));
