import { apiTokenRequest, apiTokensReply, newApiTokenReply } from "@anagen/api";
import type { ApiToken } from "@anagen/records";
import type { FastifyInstance } from "fastify";
import { signedIn } from "../access/guard.ts";
import type { Context } from "../app/context.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { newApiToken } from "../sign-in/tokens.ts";

const MS_PER_DAY = 86_400_000;

/** Tokens for programs: each acts with the roles of the person who made it. */
export function apiTokenRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;
  const view = ({ apiTokenId, label, createdAt, expiresAt, revokedAt }: ApiToken) => ({
    id: apiTokenId,
    label,
    createdAt,
    expiresAt,
    revokedAt,
  });

  route(app, {
    method: "GET",
    url: "/api/api-tokens",
    summary: "Your API tokens",
    replies: apiTokensReply,
    async handle({ request }) {
      const tokens = await records.apiTokens.list(signedIn(request).account.userId);
      return { items: tokens.map(view) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/api-tokens",
    summary: "A new API token, shown once",
    body: apiTokenRequest,
    replies: newApiTokenReply,
    status: 201,
    async handle({ body, request }) {
      const token = newApiToken();
      const { userId } = signedIn(request).account;
      const expiresAt = new Date(now().getTime() + body.expiresInDays * MS_PER_DAY).toISOString();
      const asked = { token, userId, label: body.label, expiresAt };
      return { apiToken: view(await records.apiTokens.issue(request.actor, asked)), token };
    },
  });

  route(app, {
    method: "DELETE",
    url: "/api/api-tokens/:id",
    summary: "Revoke one of your API tokens",
    replies: null,
    status: 204,
    async handle({ id, request }) {
      const own = await records.apiTokens.list(signedIn(request).account.userId);
      if (!own.some(({ apiTokenId }) => apiTokenId === id)) throw notFound();
      await records.apiTokens.revoke(request.actor, id);
    },
  });
}
