import type { FastifyRequest } from "fastify";
import type { Principal } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { NO_PASSWORD } from "./password-hash.ts";
import { sessionToken } from "./session-cookie.ts";

const BEARER = /^Bearer ([A-Za-z0-9_-]{20,200})$/;
const MS_BETWEEN_TOUCHES = 30_000;

/** Who sends this request, by API token or session cookie; null when neither holds. */
export async function authenticate(
  request: FastifyRequest,
  context: Context,
): Promise<Principal | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return byApiToken(authorization, context);
  return bySession(request, context);
}

async function byApiToken(header: string, { records }: Context): Promise<Principal | null> {
  const token = BEARER.exec(header)?.[1];
  if (token === undefined) return null;
  const found = await records.apiTokens.find(token);
  const account = found && (await records.accounts.get(found.userId));
  if (account?.state !== "active") return null;
  return { account, by: { kind: "api-token" }, mustSetPassword: false };
}

async function bySession(request: FastifyRequest, context: Context): Promise<Principal | null> {
  const token = sessionToken(request, context);
  if (token === null || !/^[A-Za-z0-9_-]{20,200}$/.test(token)) return null;
  const { records } = context;
  const session = await records.sessions.find(token);
  if (session === null) return null;
  const account = await records.accounts.get(session.userId);
  if (account === null || account.state === "disabled") return null;
  const { passwordHash } = account;
  const { sessionId, lastUsedAt } = session;
  return {
    account,
    by: { kind: "session", token, sessionId, lastUsedAt },
    mustSetPassword: passwordHash === null || passwordHash === NO_PASSWORD,
  };
}

/** A session that is used stays open. */
export async function keepOpen({ by }: Principal, { records, now }: Context): Promise<void> {
  if (by.kind !== "session") return;
  const idleMs = now().getTime() - Date.parse(by.lastUsedAt);
  if (idleMs >= MS_BETWEEN_TOUCHES) await records.sessions.touch(by.token);
}
