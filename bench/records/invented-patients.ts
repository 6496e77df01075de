import { addDays, type Random, seededRandom } from "@anagen/quantities";

export type InventedPatient = {
  family: string;
  given: string;
  birthDate: string;
  sex: "female" | "male" | "other";
  number: string;
};

const STARTS = [
  "al",
  "ber",
  "cor",
  "dal",
  "el",
  "far",
  "gre",
  "hol",
  "ivan",
  "jans",
  "kra",
  "lind",
  "mor",
  "nak",
  "oka",
  "pet",
  "qua",
  "ro",
  "san",
  "tor",
  "ul",
  "var",
  "wes",
  "yam",
  "zel",
];
const MIDDLES = [
  "a",
  "an",
  "ber",
  "de",
  "er",
  "i",
  "ke",
  "lo",
  "man",
  "ne",
  "o",
  "ra",
  "si",
  "ten",
  "vi",
];
const ENDS = [
  "berg",
  "dóttir",
  "ez",
  "ford",
  "ić",
  "ka",
  "lund",
  "moto",
  "ner",
  "ova",
  "ski",
  "son",
  "stein",
  "tadze",
  "wright",
];
const GIVEN = [
  "Ada",
  "Amir",
  "Anna",
  "Ben",
  "Chidi",
  "Clara",
  "Daan",
  "Elif",
  "Femi",
  "Grace",
  "Hana",
  "Igor",
  "José",
  "Kira",
  "Lars",
  "Mei",
  "Noor",
  "Oskar",
  "Priya",
  "Rosa",
  "Sven",
  "Tariq",
  "Uma",
  "Vera",
  "Wanda",
  "Yuki",
  "Zoë",
];
const SEXES = ["female", "male", "other"] as const;
const FIRST_BIRTH_DATE = "1936-01-01";
const BIRTH_DAYS = 70 * 365;

/** Invented people with about 5,600 family names, so that a short prefix finds thousands. */
export function inventPatients(count: number, seed: number): InventedPatient[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    family: familyName(random),
    given: pick(random, GIVEN),
    birthDate: addDays(FIRST_BIRTH_DATE, Math.floor(random() * BIRTH_DAYS)),
    sex: pick(random, SEXES),
    number: `BENCH-${String(index).padStart(6, "0")}`,
  }));
}

function familyName(random: Random): string {
  const name = pick(random, STARTS) + pick(random, MIDDLES) + pick(random, ENDS);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function pick<T>(random: Random, list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError("nothing to pick from");
  return one;
}
