import { randomBytes } from "node:crypto";

/** 256 bits that cannot be guessed, in letters that need no escaping. Stored only as a hash. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Marks an API token, so that a leaked one is recognised by scanners. */
export const newApiToken = (): string => `anagen_${newToken()}`;
