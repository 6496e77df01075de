import type { Role } from "@anagen/records";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import { requireOwnPage } from "../http/own-page.ts";
import { notAllowed, notFound, notSignedIn, Problem } from "../http/problem.ts";
import { authenticate, keepOpen } from "../sign-in/authenticate.ts";
import { type Allowed, POLICY, type Rule } from "./policy.ts";
import { isOnlyPatient, type Principal, sitesWith } from "./principal.ts";
import { mayReach } from "./reach.ts";
import { placeOfSubject } from "./subject.ts";
import { noteRead, noteRefusal } from "./trail.ts";

export const routeKey = (method: string, url: string): string => `${method} ${url}`;

const WITHOUT_PASSWORD: ReadonlySet<string> = new Set([
  "GET /api/session",
  "POST /api/password",
  "POST /api/sign-out",
]);

/**
 * Stands before every route: who asks, whether the policy allows it, and at which place.
 * A route without a line in the policy throws when it is registered.
 * @returns the routes, as they are registered
 */
export function guard(app: FastifyInstance, context: Context): ReadonlySet<string> {
  const registered = new Set<string>();
  app.addHook("onRoute", ({ method, url }) => {
    for (const one of [method].flat()) {
      const key = routeKey(one, url);
      if (POLICY[key] === undefined) throw new Error(`${key} is not in the policy table`);
      registered.add(key);
    }
  });
  app.addHook("onRequest", async (request) => {
    const rule = ruleOf(request);
    if (rule === null || rule.who === "everyone") return;
    const principal = await authenticate(request, context);
    if (principal === null) throw notSignedIn();
    request.principal = principal;
    request.actor = {
      ...request.actor,
      userId: principal.account.userId,
      role: ownRole(principal),
    };
    if (principal.by.kind === "session") requireOwnPage(request, context);
    await keepOpen(principal, context);
    requireReady(request, principal, rule);
    if (rule.who === "signed-in") return;
    await requireReach(request, context, rule, rule.who);
  });
  app.addHook("preHandler", async (request) => {
    const rule = ruleOf(request);
    if (rule === null || typeof rule.who === "string") return;
    if (rule.subject === "site-in-body" || rule.subject === "site-in-query") {
      await requireNamedSite(request, context, rule, rule.who);
    }
    await noteRead(request, context, rule, sitesInReach(request));
  });
  return registered;
}

function ruleOf(request: FastifyRequest): Rule | null {
  const { method, url } = request.routeOptions;
  if (url === undefined) return null;
  return POLICY[routeKey([method].flat()[0] ?? request.method, url)] ?? null;
}

const ownRole = ({ account }: Principal): Role =>
  isOnlyPatient(account) ? "patient" : (account.roles[0]?.role ?? "patient");

function requireReady(request: FastifyRequest, principal: Principal, rule: Rule): void {
  const key = routeKey(request.method, request.routeOptions.url ?? "");
  if (principal.mustSetPassword && !WITHOUT_PASSWORD.has(key)) {
    throw new Problem(403, "Password needed", "Set a password first.", { type: "password-needed" });
  }
  if (rule.browserOnly && principal.by.kind === "api-token") {
    throw notAllowed("This is not open to API tokens; sign in with a browser.");
  }
}

async function requireReach(
  request: FastifyRequest,
  context: Context,
  rule: Rule,
  allowed: Allowed,
): Promise<void> {
  const { account } = signedIn(request);
  const somewhere = mayReach(account, allowed, null);
  if (!somewhere.allowed) {
    // Staff learn that it is not for their role; whether the record exists is not looked up.
    await noteRefusal(request, context, null);
    throw notAllowed();
  }
  request.actor = { ...request.actor, role: somewhere.role };
  const places = await placeOfSubject(request, context, rule.subject);
  if (places === "nothing") return;
  if (places.length === 0) throw notFound();
  const verdicts = places.map((place) => ({ place, verdict: mayReach(account, allowed, place) }));
  const reached = verdicts.find(({ verdict }) => verdict.allowed);
  if (reached?.verdict.allowed) {
    request.place = reached.place;
    request.actor = { ...request.actor, role: reached.verdict.role };
    return;
  }
  await noteRefusal(request, context, places[0] ?? null);
  const known = verdicts.some(({ verdict }) => !verdict.allowed && !verdict.hidden);
  throw known ? notAllowed() : notFound();
}

async function requireNamedSite(
  request: FastifyRequest,
  context: Context,
  rule: Rule,
  allowed: Allowed,
): Promise<void> {
  const from = rule.subject === "site-in-body" ? request.body : request.query;
  const { siteId } = (from ?? {}) as { siteId?: string };
  if (siteId === undefined) return;
  const { account } = signedIn(request);
  const place = { siteId, patientId: null };
  const verdict = mayReach(account, allowed, place);
  if (verdict.allowed) {
    request.place = place;
    request.actor = { ...request.actor, role: verdict.role };
    return;
  }
  await noteRefusal(request, context, place);
  throw verdict.hidden ? notFound("There is no such site, or not for you.") : notAllowed();
}

/** The caller, on a route that needs one. */
export function signedIn(request: FastifyRequest): Principal {
  if (request.principal === null) throw notSignedIn();
  return request.principal;
}

/** The sites that a list may cover: the one asked for, or all where the route's roles hold. */
export function sitesInReach(request: FastifyRequest): string[] {
  if (request.place !== null) return [request.place.siteId];
  const rule = ruleOf(request);
  if (rule === null || typeof rule.who === "string") return [];
  return sitesWith(signedIn(request).account, Object.keys(rule.who) as Role[]);
}
