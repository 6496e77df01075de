import { hkdfSync } from "node:crypto";
import { redeemRequest, sessionReply, signedInReply, signInRequest } from "@anagen/api";
import { loginKey } from "@anagen/records";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { signedIn } from "../access/guard.ts";
import type { Context } from "../app/context.ts";
import { requireOwnOrigin } from "../http/own-page.ts";
import { Problem, tooMany } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { redeemLink } from "./one-time-links.ts";
import { actorFor, idleMinutes, openSession } from "./open-session.ts";
import { forgetSession } from "./session-cookie.ts";
import { sessionUser } from "./session-user.ts";
import { runSignIn } from "./steps.ts";

/** Whoever is not signed in gives the server little to read. */
const LARGEST_OPEN_BODY_BYTES = 16 * 1024;

const WRONG = () =>
  new Problem(
    401,
    "Not signed in",
    "Login and password do not belong together, or the account is not open.",
  );
const USED_UP = () =>
  new Problem(401, "Not signed in", "This link was used, has expired, or is not one of ours.");

export function signInRoutes(app: FastifyInstance, context: Context): void {
  const { records, attempts } = context;

  route(app, {
    method: "POST",
    url: "/api/sign-in",
    summary: "Sign in with login and password; sets the session cookie",
    body: signInRequest,
    largestBody: LARGEST_OPEN_BODY_BYTES,
    replies: signedInReply,
    async handle({ body, request, reply }) {
      requireOwnOrigin(request, context);
      const account = loginKey(body.login);
      countTry(context, account, request);
      const signedInAs = await runSignIn(context, body);
      if (signedInAs === null) {
        await noteSignIn(context, request, account, "refused");
        throw WRONG();
      }
      attempts.account.forgive(account, true);
      attempts.address.forgive(request.ip, false);
      await openSession(context, request, reply, signedInAs);
      await noteSignIn(context, request, account, "done");
      return { user: await sessionUser(records, signedInAs.account) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/one-time-links/redeem",
    summary: "Sign in once with a one-time link",
    body: redeemRequest,
    largestBody: LARGEST_OPEN_BODY_BYTES,
    replies: signedInReply,
    async handle({ body, request, reply }) {
      requireOwnOrigin(request, context);
      const wait = attempts.address.begin(request.ip);
      if (wait !== null) throw tooMany(wait);
      const account = await redeemLink(context, request, body.token);
      if (account === null) {
        await noteSignIn(context, request, null, "refused");
        throw USED_UP();
      }
      attempts.address.forgive(request.ip, false);
      await openSession(context, request, reply, { account, secondFactor: null });
      await noteSignIn(context, request, account.login, "done");
      return { user: await sessionUser(records, account) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/sign-out",
    summary: "End this session",
    replies: null,
    status: 204,
    async handle({ request, reply }) {
      const { by } = signedIn(request);
      if (by.kind === "session") await records.sessions.end(request.actor, by.token);
      forgetSession(reply, context);
      reply.header("clear-site-data", '"cache", "cookies", "storage"');
    },
  });

  route(app, {
    method: "GET",
    url: "/api/session",
    summary: "Who is signed in",
    replies: sessionReply,
    async handle({ request }) {
      const { account, by } = signedIn(request);
      return {
        user: await sessionUser(records, account),
        activeSiteId: account.roles[0]?.siteId ?? null,
        demo: context.demo,
        idleMinutes: idleMinutes(account),
        draftKey: by.kind === "session" ? draftKeyOf(by.token) : null,
      };
    },
  });
}

/** Follows from the session's token, so that it is the same after a reload and gone with the session. */
const draftKeyOf = (token: string): string =>
  Buffer.from(hkdfSync("sha256", token, "", "anagen drafts in the browser", 32)).toString("base64");

/** @throws {Problem} 429 */
function countTry({ attempts }: Context, account: string, request: FastifyRequest): void {
  const wait = attempts.address.begin(request.ip) ?? attempts.account.begin(account);
  if (wait !== null) throw tooMany(wait);
}

/** In the trail stands the account's id when there is such an account; never what was typed. */
async function noteSignIn(
  { records }: Context,
  request: FastifyRequest,
  login: string | null,
  outcome: "done" | "refused",
): Promise<void> {
  const account = login === null ? null : await records.accounts.byLogin(login);
  await records.audit.append(
    account && outcome === "done" ? actorFor(request, account) : request.actor,
    {
      action: "sign-in",
      resourceKind: "account",
      resourceId: account?.userId ?? null,
      siteId: account?.roles[0]?.siteId ?? null,
      patientId: null,
      outcome,
    },
  );
}
