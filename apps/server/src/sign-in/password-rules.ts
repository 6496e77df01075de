import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import { dictionary } from "@zxcvbn-ts/language-common";

const COMMON: ReadonlySet<string> = new Set(
  dictionary["passwords-common"].map((one) => String(one).toLowerCase()),
);

export const COMMON_PASSWORD_COUNT = COMMON.size;

/**
 * Refuses a password that is among the first an attacker tries. No rule on kinds of characters.
 *
 * @param about login and names of person and clinic: a password made of them is refused
 * @throws {InvalidInput} never carrying the password itself
 * @source list of common passwords: zxcvbn-ts, MIT; lengths: NIST SP 800-63B-4, 3.1.1.2
 */
export function requireGoodPassword(password: string, about: readonly string[]): void {
  const characters = [...password].length;
  if (characters < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) {
    throw refused(
      `${characters} characters`,
      `${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters long`,
    );
  }
  const plain = folded(password);
  if (COMMON.has(password.toLowerCase()) || COMMON.has(plain) || COMMON.has(bare(plain))) {
    throw refused("a common password", "one that is not among the most used passwords");
  }
  if (/^(.)\1+$/u.test(plain)) throw refused("one character repeated", "more than one character");
  const names = about.map((name) => bare(folded(name))).filter((name) => name.length >= 4);
  if (names.includes(bare(plain))) {
    throw refused(
      "your login or a name",
      "something other than your login, your name or the clinic",
    );
  }
}

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().trim();
/** Digits and marks at the ends add little: `clinic2026!` is `clinic`. */
const bare = (text: string): string =>
  text.replace(/\s+/g, "").replace(/^[\d\W_]+|[\d\W_]+$/gu, "");
const refused = (received: string, allowed: string) =>
  new InvalidInput("newPassword", received, allowed);
