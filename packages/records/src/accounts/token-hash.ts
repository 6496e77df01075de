import { createHash } from "node:crypto";

/** Tokens are long and random, so a plain hash hides them; only this is ever kept. */
export const tokenHash = (token: string): string =>
  createHash("sha256").update(token).digest("hex");
