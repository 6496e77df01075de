/** What stands in the way when the input itself is not wrong in a field: a file, a port, an option. */
export type RefusalCode =
  | "usage"
  | "unreadable"
  | "invalid-json"
  | "cannot-write"
  | "port-in-use"
  | "store"
  | "refused";

type Details = { path?: string; received?: unknown; allowed?: string };

/** The command cannot be done as asked; the message is for a person and says what would be right. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly path: string | undefined;
  readonly received: unknown;
  readonly allowed: string | undefined;

  constructor(code: RefusalCode, message: string, { path, received, allowed }: Details = {}) {
    super(message);
    this.name = "Refusal";
    this.code = code;
    this.path = path;
    this.received = received;
    this.allowed = allowed;
  }
}
