/**
 * The one error for wrong input: which input, what came, what is allowed.
 *
 * The message is written for a person. `path` names the input as the caller wrote it, with dots
 * and indexes (`conditions[2].status`).
 */
export class InvalidInput extends Error {
  readonly path: string;
  readonly received: unknown;
  readonly allowed: string;

  constructor(path: string, received: unknown, allowed: string) {
    super(`${path} must be ${allowed}; received ${shown(received)}`);
    this.name = "InvalidInput";
    this.path = path;
    this.received = received;
    this.allowed = allowed;
  }
}

const LONGEST_SHOWN = 120;

/** A value as it may stand in a message: short, on one line, never throwing. */
function shown(value: unknown): string {
  const text = typeof value === "number" || value === undefined ? String(value) : asJson(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value;
  }
}
