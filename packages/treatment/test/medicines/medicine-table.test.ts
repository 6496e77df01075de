import { expect, test } from "vitest";
import { isSourceId } from "../../src/bibliography/index.ts";
import {
  findMedicine,
  MEDICINE_CLASS_NAMES,
  MEDICINE_CLASSES,
  MEDICINES,
  type Medicine,
} from "../../src/medicines/index.ts";
import { foldName, foldNationalSpelling } from "../../src/medicines/name-folding.ts";
import {
  withoutCount,
  withoutForm,
  withoutSalt,
  withoutStrength,
} from "../../src/medicines/name-parts.ts";

const namesOf = ({ generic, synonyms, brands }: Medicine): string[] => [
  generic,
  ...synonyms,
  ...brands,
];

const ofClass = (name: string): Medicine[] =>
  MEDICINES.filter(({ classes }) => classes.some((own) => own === name));

const shared = (keysOf: (medicine: Medicine) => (string | null)[]): string[] => {
  const owners = new Map<string, Set<string>>();
  for (const medicine of MEDICINES) {
    for (const key of keysOf(medicine)) {
      if (key === null) continue;
      owners.set(key, (owners.get(key) ?? new Set()).add(medicine.generic));
    }
  }
  return [...owners]
    .filter(([, generics]) => generics.size > 1)
    .map(([key, generics]) => `${key}: ${[...generics].join(", ")}`);
};

test("no name stands for two medicines once case, accents, spaces and hyphens are gone", () => {
  expect(shared((medicine) => namesOf(medicine).map(foldName))).toEqual([]);
});

test("no national spelling stands for two medicines", () => {
  const keysOf = ({ generic, synonyms }: Medicine) =>
    [generic, ...synonyms].map(foldNationalSpelling);
  expect(shared(keysOf)).toEqual([]);
});

test("no name is written twice for one medicine", () => {
  for (const medicine of MEDICINES) {
    const folded = namesOf(medicine).map(foldName);
    expect(folded.length, medicine.generic).toBe(new Set(folded).size);
  }
});

test("every generic name, synonym and brand finds its own medicine, in any case and without accents", () => {
  const spellings = [
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => ` ${name.toLowerCase()} `,
    (name: string) => name.normalize("NFD").replace(/\p{M}/gu, ""),
    (name: string) => `${name} 20 mg`,
  ];
  for (const medicine of MEDICINES) {
    for (const name of namesOf(medicine)) {
      for (const spell of spellings) {
        expect(findMedicine(spell(name))?.generic, spell(name)).toBe(medicine.generic);
      }
    }
  }
});

test("leaving off strength, number, form or salt never leads to a medicine of less bearing", () => {
  for (const medicine of MEDICINES) {
    for (const name of namesOf(medicine)) {
      for (const shorten of [withoutStrength, withoutCount, withoutForm, withoutSalt]) {
        const found = findMedicine(shorten(name));
        if (found === null || !found.classes.includes("no-bearing")) continue;
        expect(medicine.classes, `${name} -> ${found.generic}`).toEqual(["no-bearing"]);
      }
    }
  }
});

test("no medicine is both without bearing and of another class", () => {
  for (const { generic, classes } of ofClass("no-bearing")) {
    expect(classes, generic).toEqual(["no-bearing"]);
  }
});

test("every class has members, a title, a sentence and sources that resolve", () => {
  expect(Object.keys(MEDICINE_CLASSES).sort()).toEqual([...MEDICINE_CLASS_NAMES].sort());
  for (const name of MEDICINE_CLASS_NAMES) {
    const { title, meaning, sources } = MEDICINE_CLASSES[name];
    expect(ofClass(name).length, name).toBeGreaterThan(1);
    expect(title.length).toBeGreaterThan(5);
    expect(meaning.endsWith("."), name).toBe(true);
    expect(sources.length, name).toBeGreaterThan(0);
    for (const source of sources) expect(isSourceId(source), source).toBe(true);
  }
});

test("the table is broad enough to be of use", () => {
  expect(ofClass("no-bearing").length).toBeGreaterThan(350);
  expect(ofClass("biologic").length).toBeGreaterThan(60);
  expect(ofClass("chemotherapy").length).toBeGreaterThan(70);
});

test("no text claims that a medicine is safe", () => {
  const texts = [
    ...MEDICINES.map(({ note }) => note ?? ""),
    ...Object.values(MEDICINE_CLASSES).map(({ meaning }) => meaning),
  ];
  for (const text of texts) expect(text).not.toMatch(/\bsafe\b|cleared|guarantee|harmless/i);
});
