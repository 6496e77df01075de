import { describe, expect, test } from "vitest";
import { aPerson } from "../support/people.ts";
import { by, clinic, type NewPlace } from "../support/places.ts";

const PEOPLE = [
  { family: "Müller", given: "Anna-Lena", birthDate: "1985-04-12", number: "P-0001" },
  { family: "Mueller", given: "Bernd", birthDate: "1990-11-02", number: "P-0002" },
  { family: "Muller", given: "Chloé", birthDate: "1985-12-31", number: "P-0003" },
  { family: "O'Brien", given: "Seán", birthDate: "1971-01-05", number: null },
  { family: "Łukasiewicz", given: "Józef", birthDate: null, number: "X_9%" },
  { family: "Nguyễn", given: "Thị Ánh", birthDate: "2001-02-03", number: null },
  { family: "Straße", given: "İpek", birthDate: "1966-06-06", number: null },
  { family: "陳", given: "大文", birthDate: "1955-05-05", number: null },
  { family: "Smile", given: "😀 Face", birthDate: "1999-09-09", number: null },
  { family: "Παπασταθής", given: "Ηλίας", birthDate: null, number: "2024-17" },
  { family: "Øst", given: "Åse", birthDate: "1979-07-07", number: null },
] as const;

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  ["müller", ["Muller", "Mueller", "Müller"]],
  ["MULLER", ["Muller", "Mueller", "Müller"]],
  ["mueller", ["Mueller", "Müller"]],
  ["mue", ["Mueller", "Müller"]],
  ["mü 1985", ["Muller", "Müller"]],
  ["anna", ["Müller"]],
  ["lena mull", ["Müller"]],
  ["annalena", ["Müller"]],
  ["anna-lena", ["Müller"]],
  ["chloe", ["Muller"]],
  ["obrien", ["O'Brien"]],
  ["o'brien", ["O'Brien"]],
  ["O’Brien sean", ["O'Brien"]],
  ["lukas jozef", ["Łukasiewicz"]],
  ["nguyen anh", ["Nguyễn"]],
  ["strasse ipek", ["Straße"]],
  ["陳", ["陳"]],
  ["😀", ["Smile"]],
  ["ost ase", ["Øst"]],
  ["oest aase", ["Øst"]],
  ["1985-04", ["Müller"]],
  ["12.4.1985", ["Müller"]],
  ["05.01.1971", ["O'Brien"]],
  ["p-0003", ["Muller"]],
  ["p0003", ["Muller"]],
  ["X_9%", ["Łukasiewicz"]],
  ["παπας ΗΛΙΑΣ", ["Παπασταθής"]],
  ["2024-17", ["Παπασταθής"]],
  ["2024 17", ["Παπασταθής"]],
  ["%", []],
  ["_", []],
  ["'", []],
  ["m%", ["Muller", "Mueller", "Müller"]],
  ["mull_r", []],
  ["' or 1=1 --", []],
  ["\\", []],
  ["zzz", []],
  ["muller muller", ["Muller", "Mueller", "Müller"]],
  ["😀".repeat(400), []],
];

export function searchContract(newPlace: NewPlace): void {
  describe("search", () => {
    const withPeople = async () => {
      const store = await clinic(newPlace);
      for (const person of PEOPLE) {
        await store.records.patients.create(by, aPerson(store.siteId, person));
      }
      return store;
    };

    test("words are folded, begin a name, date or number, and all must fit", async () => {
      const { records, siteId } = await withPeople();
      for (const [text, families] of FOUND) {
        const { patients } = await records.patients.search({ siteIds: [siteId], text });
        const found = patients.map(({ family }) => family).sort();
        expect([text, found]).toEqual([text, [...families].sort()]);
      }
      await records.close();
    });

    test("no text lists everyone of the sites asked for, in order, page after page", async () => {
      const { records, siteId } = await withPeople();
      const other = await records.sites.create(by, { name: "Lake clinic (fictional)" });
      const there = aPerson(other.siteId, { family: "Nagy", given: "Nora" });
      await records.patients.create(by, there);
      const siteIds = [siteId, other.siteId];
      const families: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await records.patients.search({
          siteIds,
          limit: 3,
          ...(cursor === null ? {} : { cursor }),
        });
        families.push(...page.patients.map(({ family }) => family));
        cursor = page.nextCursor;
      } while (cursor !== null);
      // Folded, in byte order: "lukasiewicz", "mueller", "muller", "muller", "nagy", … "陳"
      expect(families).toEqual([
        "Łukasiewicz",
        "Mueller",
        "Müller",
        "Muller",
        "Nagy",
        "Nguyễn",
        "O'Brien",
        "Øst",
        "Smile",
        "Straße",
        "Παπασταθής",
        "陳",
      ]);
      expect((await records.patients.search({ siteIds: [] })).patients).toEqual([]);
      expect(
        (await records.patients.search({ siteIds: [other.siteId], text: "m" })).patients,
      ).toEqual([]);
      await records.close();
    });

    test("pages of a search with words neither repeat nor skip", async () => {
      const { records, siteId } = await clinic(newPlace);
      for (let number = 0; number < 30; number += 1) {
        const given = `Marta Maria ${String.fromCharCode(97 + (number % 7))}`;
        await records.patients.create(by, aPerson(siteId, { family: "Marsh", given }));
      }
      for (const text of ["m", "mar", "mars", "mart mari", "marsh 1985"]) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const search = { siteIds: [siteId], text, limit: 7, ...(cursor ? { cursor } : {}) };
          const page = await records.patients.search(search);
          seen.push(...page.patients.map(({ patientId }) => patientId));
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
        expect([text, seen.length, new Set(seen).size]).toEqual([text, 30, 30]);
      }
      await records.close();
    });

    test("wrong limits and cursors are refused by name", async () => {
      const { records, siteId } = await clinic(newPlace);
      const search = (told: object) => records.patients.search({ siteIds: [siteId], ...told });
      await expect(search({ limit: 0 })).rejects.toMatchObject({ path: "limit" });
      await expect(search({ limit: 2.5 })).rejects.toMatchObject({ path: "limit" });
      await expect(search({ cursor: "💥" })).rejects.toMatchObject({ path: "cursor" });
      await expect(search({ text: "x".repeat(1001) })).rejects.toMatchObject({ path: "text" });
      await expect(search({ text: "half \ud800" })).rejects.toMatchObject({ path: "text" });
      await expect(search({ text: "a\0b" })).rejects.toMatchObject({ path: "text" });
      await records.close();
    });
  });
}
