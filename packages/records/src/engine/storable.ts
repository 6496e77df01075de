import { InvalidInput } from "@anagen/quantities";

/** PostgreSQL cannot hold NUL in text; both engines refuse it alike. @throws {InvalidInput} */
export function requireStorable(parameters: readonly unknown[]): void {
  for (const parameter of parameters) {
    if (typeof parameter === "string" && parameter.includes("\0")) {
      throw new InvalidInput("text", parameter, "text without the NUL character");
    }
  }
}
