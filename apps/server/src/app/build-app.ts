import "./request-types.ts";
import { randomBytes, randomUUID } from "node:crypto";
import type { Records } from "@anagen/records";
import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance } from "fastify";
import { guard } from "../access/guard.ts";
import { noteLateRefusal } from "../access/trail.ts";
import { bodyReaders, checkBySchema, LARGEST_BODY_BYTES } from "../http/bodies.ts";
import { securityHeaders } from "../http/headers.ts";
import { isNearProxy } from "../http/near-proxy.ts";
import { hostRule, requireOwnHost } from "../http/own-page.ts";
import { problemOf } from "../http/problem-of.ts";
import { replyProblem } from "../http/reply-problem.ts";
import { unreadRequests } from "../http/unread-request.ts";
import { apiDescription } from "../openapi/api-description.ts";
import type { Channel } from "../reminders/channel.ts";
import { keepReminding } from "../reminders/run-reminders.ts";
import { attemptLimit } from "../sign-in/attempts.ts";
import { passwordHasher } from "../sign-in/password-hash.ts";
import { webApp } from "../web/web-app.ts";
import type { Context } from "./context.ts";
import { features } from "./features.ts";
import { type LogTo, logRequests } from "./log.ts";
import { requireWholePolicy } from "./whole-policy.ts";

export type AppOptions = {
  records: Records;
  now: () => Date;
  demo?: boolean;
  /**
   * Where people reach it: `https://anagen.example`. With https the cookies are `Secure` and the
   * proxy beside the server is believed about the caller's address. A function where the port is chosen late.
   */
  publicUrl: string | (() => string);
  /** "loopback": only names of this machine are answered, and the public address's own. */
  listensOn?: "loopback" | "network";
  /** The built web application; left out: the API alone. */
  webRoot?: string;
  /** One line a request: id, route, status, time. Left out: silence. */
  log?: LogTo;
  /** Requests a minute that one address may send. */
  mostPerMinute?: number;
  /** How reminders go out; left out: none do. */
  remindBy?: Channel;
};

const MOST_PER_MINUTE = 3000;
const SECONDS = 1000;

/** The whole server, not listening yet: `await app.inject(...)` or `app.listen(...)`. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { records, now } = options;
  const address = options.publicUrl;
  const publicUrl = typeof address === "function" ? address : () => address;
  const secure = typeof address === "string" && address.startsWith("https://");
  const context: Context = {
    records,
    now,
    demo: options.demo ?? false,
    publicUrl,
    secure,
    passwords: await passwordHasher(randomBytes(32).toString("base64url")),
    attempts: { account: attemptLimit(now), address: attemptLimit(now) },
  };
  const app = Fastify({
    bodyLimit: LARGEST_BODY_BYTES,
    genReqId: () => randomUUID(),
    trustProxy: secure ? isNearProxy : false,
    ...unreadRequests(secure),
    exposeHeadRoutes: false,
    // A client that sends slowly does not hold a connection: headers, whole request, idle time.
    connectionTimeout: 60 * SECONDS,
    requestTimeout: 30 * SECONDS,
    keepAliveTimeout: 10 * SECONDS,
    routerOptions: { maxParamLength: 200 },
    http: { headersTimeout: 15 * SECONDS },
  });
  app.decorateRequest("principal", null);
  app.decorateRequest("place", null);
  app.decorateRequest("actor");

  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) options.log?.fault(request.id, error);
    if (problem.status === 403) await noteLateRefusal(request, context);
    return replyProblem(request, reply, problem);
  });
  logRequests(app, options.log);
  const hosts = hostRule(options.listensOn ?? "loopback", publicUrl);
  await securityHeaders(app, secure);
  app.addHook("onRequest", async (request) => {
    request.actor = { userId: null, role: "anonymous", requestId: request.id };
    requireOwnHost(request, hosts());
  });
  await app.register(rateLimit, {
    max: options.mostPerMinute ?? MOST_PER_MINUTE,
    timeWindow: 60 * SECONDS,
  });
  await app.register(cookie);
  bodyReaders(app);
  checkBySchema(app);
  const seen = guard(app, context);
  await apiDescription(app);
  features(app, context);
  await webApp(app, options.webRoot);
  if (options.remindBy !== undefined) {
    const fault = (error: unknown) => options.log?.fault("reminders", error);
    app.addHook("onClose", keepReminding(context, options.remindBy, fault));
  }
  await app.ready();
  requireWholePolicy(seen);
  return app;
}
