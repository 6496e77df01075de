import { ownSessionsReply, passwordRequest } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { FastifyInstance } from "fastify";
import { signedIn } from "../access/guard.ts";
import type { Context } from "../app/context.ts";
import { notFound, tooMany } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { requireGoodPassword } from "./password-rules.ts";

/** One's own password and open sessions. */
export function ownAccountRoutes(app: FastifyInstance, context: Context): void {
  const { records, passwords, attempts } = context;

  route(app, {
    method: "POST",
    url: "/api/password",
    summary: "Set a new password; ends the other sessions",
    body: passwordRequest,
    replies: null,
    status: 204,
    async handle({ body, request }) {
      const { account, by, mustSetPassword } = signedIn(request);
      if (!mustSetPassword) {
        const wait = attempts.account.begin(account.login);
        if (wait !== null) throw tooMany(wait);
        if (!(await passwords.verify(account.passwordHash, body.currentPassword ?? ""))) {
          throw new InvalidInput("currentPassword", "another text", "your password of now");
        }
        attempts.account.forgive(account.login, true);
      }
      const sites = await records.sites.list();
      const names = sites.map(({ name }) => name);
      requireGoodPassword(body.newPassword, [
        account.login,
        account.displayName,
        "anagen",
        ...names,
      ]);
      const hash = await passwords.hash(body.newPassword);
      const except = by.kind === "session" ? { exceptSessionToken: by.token } : {};
      await records.accounts.setPasswordHash(request.actor, account.userId, hash, except);
    },
  });

  route(app, {
    method: "GET",
    url: "/api/sessions",
    summary: "Where you are signed in",
    replies: ownSessionsReply,
    async handle({ request }) {
      const { account, by } = signedIn(request);
      const open = await records.sessions.list(account.userId);
      const current = by.kind === "session" ? by.sessionId : null;
      return {
        items: open.map(({ sessionId, createdAt, lastUsedAt, expiresAt, client }) => ({
          id: sessionId,
          createdAt,
          lastUsedAt,
          expiresAt,
          client,
          current: sessionId === current,
        })),
      };
    },
  });

  route(app, {
    method: "DELETE",
    url: "/api/sessions/:id",
    summary: "End one of your sessions",
    replies: null,
    status: 204,
    async handle({ id, request }) {
      const { account } = signedIn(request);
      const open = await records.sessions.list(account.userId);
      if (!open.some(({ sessionId }) => sessionId === id)) throw notFound();
      await records.sessions.endById(request.actor, account.userId, id);
    },
  });
}
