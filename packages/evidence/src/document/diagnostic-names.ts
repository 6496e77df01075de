import { InvalidInput, nearestKey } from "@anagen/quantities";

/** Keys of a diagnostics part that are remarks, not diagnostics. */
const REMARKS = new Set(["note", "notes"]);

/** @throws {InvalidInput} a name that is no diagnostic, with the nearest that is */
export function requireDiagnostic(path: string, name: string, names: readonly string[]): void {
  if (names.includes(name) || REMARKS.has(name)) return;
  const near = nearestKey(name, names);
  const first = near === null ? "one of " : `${near} (the nearest name), or one of `;
  throw new InvalidInput(`${path}.${name}`, name, first + names.join(", "));
}

/** Runs one diagnostic; a refusal that knows nothing of the request names the part it came from. */
export function fromPart<T>(path: string, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof InvalidInput) || /^(diagnostics|input|peto)\b/.test(error.path))
      throw error;
    throw new InvalidInput(`${path}.${error.path}`, error.received, error.allowed);
  }
}
