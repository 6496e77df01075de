import type { Records } from "@anagen/records";
import type { AttemptLimit } from "../sign-in/attempts.ts";
import type { PasswordHasher } from "../sign-in/password-hash.ts";

/** What every feature works with. */
export type Context = {
  records: Records;
  now: () => Date;
  /** The demonstration clinic: everybody in it is fictional. */
  demo: boolean;
  /** Where people reach it, without a slash at the end: the start of one-time links. */
  publicUrl: () => string;
  /** Served over TLS: cookies are `Secure`, browsers are told to keep to TLS. */
  secure: boolean;
  passwords: PasswordHasher;
  attempts: { account: AttemptLimit; address: AttemptLimit };
};
