import type { FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import { notAllowed, Problem } from "./problem.ts";

const READS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * A change that comes with a session cookie must come from our own page: a header that no foreign
 * form can send, and an origin that is ours.
 * @throws {Problem} 403
 */
export function requireOwnPage(request: FastifyRequest, context: Context): void {
  if (READS.has(request.method)) return;
  requireOwnOrigin(request, context);
  if (request.headers["x-anagen-csrf"] !== "1") {
    throw notAllowed("Send the header X-Anagen-CSRF: 1 with every change.");
  }
}

/** @throws {Problem} 403 the browser says that another site sent this */
export function requireOwnOrigin(request: FastifyRequest, { publicUrl, secure }: Context): void {
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (typeof site === "string" && site !== "same-origin" && site !== "none") {
    throw notAllowed("This request came from another site.");
  }
  if (origin === undefined) return;
  const own = [publicUrl(), `${secure ? "https" : "http"}://${host ?? ""}`];
  if (!own.includes(origin)) throw notAllowed("This request came from another site.");
}

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Refuses names that are not ours, so that no foreign page can reach the loopback by a name of its
 * own (DNS rebinding).
 * @throws {Problem} 421
 */
export function requireOwnHost(request: FastifyRequest, allowed: HostRule): void {
  if (allowed.kind === "any") return;
  const host = (request.headers.host ?? "").toLowerCase();
  if (host === allowed.host) return;
  if (LOOPBACK_NAMES.has(host.replace(/:\d{1,5}$/, ""))) return;
  throw new Problem(421, "Wrong host", "This server does not answer to that name.");
}

/** "named": that name and the loopback's own. */
export type HostRule = { kind: "any" } | { kind: "named"; host: string };

/** Which names are answered; the public address may be known only once the port is. */
export function hostRule(listensOn: "loopback" | "network", publicUrl: () => string) {
  return (): HostRule => {
    if (listensOn === "network" && !publicUrl().startsWith("https://")) return { kind: "any" };
    return { kind: "named", host: new URL(publicUrl()).host.toLowerCase() };
  };
}
