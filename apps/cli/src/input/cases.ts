import { factsSchema, parseWith } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { Facts } from "@anagen/treatment";
import { printError } from "../output/print.ts";

export type Case = { id?: string | number; facts: Facts };

/**
 * The cases of a file: one case's facts, `{facts}`, or an array of `{id, facts}`.
 * @throws {InvalidInput} with a path such as `[12].facts.age`
 */
export function readCases(value: unknown): { many: boolean; cases: Case[] } {
  if (!Array.isArray(value)) return { many: false, cases: [readCase(value, "")] };
  return { many: true, cases: value.map((one, index) => readCase(one, `[${index}]`)) };
}

/** One case; its place in the file is `path`. */
export function readCase(value: unknown, path: string, alsoKnown: readonly string[] = []): Case {
  const whole = requireObject(value, path === "" ? "input" : path);
  if (!Object.hasOwn(whole, "facts")) return { facts: parseWith(factsSchema, whole, path) };
  warnOfIgnored(whole, path, alsoKnown);
  const { id } = whole;
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") {
    throw new InvalidInput(inside(path, "id"), id, "a text or a number");
  }
  return {
    ...(id === undefined ? {} : { id }),
    facts: parseWith(factsSchema, whole["facts"], inside(path, "facts")),
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
