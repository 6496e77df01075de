import type { FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";

/** `__Host-` binds the cookie to this host and to TLS; loopback HTTP cannot use it. */
const nameOf = ({ secure }: Context): string => (secure ? "__Host-anagen" : "anagen-session");

export const sessionToken = (request: FastifyRequest, context: Context): string | null =>
  request.cookies[nameOf(context)] ?? null;

const attributes = ({ secure }: Context) =>
  ({ path: "/", httpOnly: true, sameSite: "strict", secure }) as const;

export const keepSession = (reply: FastifyReply, context: Context, token: string) =>
  reply.setCookie(nameOf(context), token, attributes(context));

export const forgetSession = (reply: FastifyReply, context: Context) =>
  reply.clearCookie(nameOf(context), attributes(context));
