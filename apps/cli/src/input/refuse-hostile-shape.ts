import { InvalidInput } from "@anagen/quantities";

const DEEPEST = 20;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

type Visit = { value: unknown; path: string; depth: number };

/**
 * Refuses keys that change how objects behave, and nesting deeper than any input has.
 * Walks with its own stack: no depth can exhaust the machine's.
 * @throws {InvalidInput}
 */
export function refuseHostileShape(root: unknown): void {
  const waiting: Visit[] = [{ value: root, path: "", depth: 0 }];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { value, path, depth } = visit;
    if (typeof value !== "object" || value === null) continue;
    if (depth > DEEPEST) {
      throw new InvalidInput(path.slice(0, 80), `nesting deeper than ${DEEPEST}`, `nested at most ${DEEPEST} deep`);
    }
    if (Array.isArray(value)) {
      value.forEach((part, index) => {
        if (typeof part === "object") waiting.push({ value: part, path: `${path}[${index}]`, depth: depth + 1 });
      });
      continue;
    }
    for (const [key, part] of Object.entries(value)) {
      const partPath = path === "" ? key : `${path}.${key}`;
      if (FORBIDDEN_KEYS.has(key)) throw new InvalidInput(partPath, key, "left out: this key is not allowed");
      if (typeof part === "object") waiting.push({ value: part, path: partPath, depth: depth + 1 });
    }
  }
}
