import type { Account, Actor, Records } from "@anagen/records";
import type { FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import { actorFor } from "./open-session.ts";
import { NO_PASSWORD } from "./password-hash.ts";
import { newToken } from "./tokens.ts";

const PURPOSE = "sign-in";
const HOURS = 24;

/**
 * A link that signs one person in once, within 24 hours, and asks for a new password. The token
 * stands behind `#`, which browsers send to no server.
 */
export async function issueLink(
  { records, now, publicUrl }: { records: Records; now: () => Date; publicUrl: () => string },
  by: Actor,
  userId: string,
): Promise<{ oneTimeLink: string; expiresAt: string }> {
  const token = newToken();
  const expiresAt = new Date(now().getTime() + HOURS * 3_600_000).toISOString();
  await records.links.issue(by, { token, purpose: PURPOSE, userId, expiresAt });
  return { oneTimeLink: `${publicUrl()}/link#token=${token}`, expiresAt };
}

/**
 * Uses a link up. The account is then open, its old password and sessions are gone.
 * @returns null when the link was used, has expired, is unknown, or the account is disabled
 */
export async function redeemLink(
  { records }: Context,
  request: FastifyRequest,
  token: string,
): Promise<Account | null> {
  const known = await records.links.peek(token, PURPOSE);
  const account = known && (await records.accounts.get(known.userId));
  if (!account || account.state === "disabled") return null;
  const by = actorFor(request, account);
  const used = await records.links.use(by, token, PURPOSE);
  if (used === null) return null;
  if (account.passwordHash !== null) {
    await records.accounts.setPasswordHash(by, account.userId, NO_PASSWORD);
  }
  if (account.state === "invited") await records.accounts.setState(by, account.userId, "active");
  return records.accounts.get(account.userId);
}
