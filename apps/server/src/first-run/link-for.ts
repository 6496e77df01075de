import { InvalidInput } from "@anagen/quantities";
import { issueLink } from "../sign-in/one-time-links.ts";
import { type Door, PROGRAM } from "./invite.ts";

/**
 * A new one-time link for an account; using it asks for a new password.
 * @throws {InvalidInput} no such login, or the account is disabled
 */
export async function linkFor(
  { records, now, url }: Door,
  login: string,
): Promise<{ oneTimeLink: string; expiresAt: string }> {
  const account = await records.accounts.byLogin(login);
  if (account === null || account.state === "disabled") {
    throw new InvalidInput("login", login, "the login of an account that is open");
  }
  return issueLink({ records, now, publicUrl: () => url }, PROGRAM, account.userId);
}
