import { fieldProblem, InvalidFields } from "../problem/field-problem.ts";

/** No input of this project is nested deeper. */
export const DEEPEST_NESTING = 32;
/** More parts than any input of this project has. */
export const MOST_PARTS = 500_000;
export const POLLUTING_KEYS: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "prototype",
]);

type Visit = { value: unknown; path: string; depth: number };

/**
 * Refuses what no honest JSON has: keys that change how objects behave, nesting too deep, too many
 * parts, a value that JSON cannot say. Walks with its own stack, so that no depth exhausts it.
 * @throws {InvalidFields}
 */
export function requireJsonShape(value: unknown, root = ""): void {
  const waiting: Visit[] = [{ value, path: root, depth: 0 }];
  let parts = 0;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    parts += 1;
    if (parts > MOST_PARTS) throw refused(visit.path, "too many parts", `${MOST_PARTS} at most`);
    requireJsonValue(visit);
    for (const part of partsOf(visit)) waiting.push(part);
  }
}

function requireJsonValue({ value, path, depth }: Visit): void {
  const kind = typeof value;
  if (kind === "object") {
    if (depth > DEEPEST_NESTING) {
      throw refused(path, `nesting of ${depth}`, `nested at most ${DEEPEST_NESTING} deep`);
    }
  } else if (kind === "number" ? !Number.isFinite(value) : !PLAIN_KINDS.includes(kind)) {
    throw refused(path, kind === "number" ? String(value) : kind, "a value that JSON can say");
  }
}

const PLAIN_KINDS = ["string", "boolean", "undefined"];

function partsOf({ value, path, depth }: Visit): Visit[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    return value.map((part, index) => ({
      value: part,
      path: `${path}[${index}]`,
      depth: depth + 1,
    }));
  }
  return Object.entries(value).map(([key, part]) => {
    const partPath = path === "" ? key : `${path}.${key}`;
    if (POLLUTING_KEYS.has(key)) {
      throw refused(partPath, key, "left out: a key with this name is not allowed");
    }
    return { value: part, path: partPath, depth: depth + 1 };
  });
}

const LONGEST_PATH = 200;
const refused = (path: string, received: string, allowed: string) =>
  new InvalidFields(fieldProblem((path || "body").slice(0, LONGEST_PATH), received, allowed));
