import { factsSchema, parseWith } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { Facts } from "@anagen/treatment";
import { printError } from "../output/print.ts";

export type Case<Told = Facts> = { id?: string | number; facts: Told };

type ReadFacts<Told> = (value: unknown, path: string) => Told;

const screeningFacts: ReadFacts<Facts> = (value, path) => parseWith(factsSchema, value, path);

/**
 * The cases of a file: one case's facts, `{facts}`, or an array of `{id, facts}`.
 * @throws {InvalidInput} with a path such as `[12].facts.age`
 */
export const readCases = (value: unknown) => readCasesWith(value, screeningFacts);

/** The same for facts of another kind. */
export function readCasesWith<Told>(
  value: unknown,
  read: ReadFacts<Told>,
): { many: boolean; cases: Case<Told>[] } {
  if (!Array.isArray(value)) return { many: false, cases: [readOne(value, "", read)] };
  return { many: true, cases: value.map((one, index) => readOne(one, `[${index}]`, read)) };
}

/** One case; its place in the file is `path`. */
export const readCase = (value: unknown, path: string, alsoKnown: readonly string[] = []): Case =>
  readOne(value, path, screeningFacts, alsoKnown);

function readOne<Told>(
  value: unknown,
  path: string,
  read: ReadFacts<Told>,
  alsoKnown: readonly string[] = [],
): Case<Told> {
  const whole = requireObject(value, path === "" ? "input" : path);
  if (!Object.hasOwn(whole, "facts")) return { facts: read(whole, path) };
  warnOfIgnored(whole, path, alsoKnown);
  const { id } = whole;
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") {
    throw new InvalidInput(inside(path, "id"), id, "a text or a number");
  }
  return {
    ...(id === undefined ? {} : { id }),
    facts: read(whole["facts"], inside(path, "facts")),
  };
}

const inside = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);

export function requireObject(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InvalidInput(path, value, "an object");
  }
  return value as Record<string, unknown>;
}

const KNOWN_BESIDE_FACTS = ["id", "facts", "description", "expected", "basis"];
let warned = false;

function warnOfIgnored(whole: object, path: string, alsoKnown: readonly string[]): void {
  const known = [...KNOWN_BESIDE_FACTS, ...alsoKnown];
  const ignored = Object.keys(whole).filter((key) => !known.includes(key));
  if (ignored.length === 0 || warned) return;
  warned = true;
  printError(`anagen: not used: ${ignored.map((key) => inside(path, key)).join(", ")}`);
}
