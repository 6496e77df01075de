import type { Account, Actor } from "@anagen/records";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isOnlyPatient } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { keepSession } from "./session-cookie.ts";
import { newToken } from "./tokens.ts";

const STAFF_IDLE_MINUTES = 15;
const PATIENT_IDLE_MINUTES = 30;
const LONGEST_HOURS = 12;

export const idleMinutes = (account: Pick<Account, "roles">): number =>
  isOnlyPatient(account) ? PATIENT_IDLE_MINUTES : STAFF_IDLE_MINUTES;

/** The caller as the trail names them once signed in. */
export const actorFor = (request: FastifyRequest, account: Account): Actor => ({
  userId: account.userId,
  role: isOnlyPatient(account) ? "patient" : (account.roles[0]?.role ?? "anonymous"),
  requestId: request.id,
});

/** A new session with a new token: one that was set before signing in is never taken over. */
export async function openSession(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  { account, secondFactor }: { account: Account; secondFactor: string | null },
): Promise<void> {
  const { records, now } = context;
  const token = newToken();
  const by = actorFor(request, account);
  await records.sessions.start(by, {
    token,
    userId: account.userId,
    expiresAt: new Date(now().getTime() + LONGEST_HOURS * 3_600_000).toISOString(),
    idleSeconds: idleMinutes(account) * 60,
    client: clientOf(request),
    secondFactor,
  });
  keepSession(reply, context, token);
}

/** Enough for a person to recognise their own device in a list. */
function clientOf(request: FastifyRequest): string | null {
  const agent = request.headers["user-agent"];
  if (agent === undefined) return null;
  return agent.replace(/[^\x20-\x7e]/g, "").slice(0, 120) || null;
}
