import type { AuditEntry } from "@anagen/records";
import type { FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import type { Rule } from "./policy.ts";
import type { Place } from "./principal.ts";

/**
 * A read is in the trail before what was read leaves the server.
 * @param siteIds the sites that a list covers: each site's administrator sees it
 */
export async function noteRead(
  request: FastifyRequest,
  { records }: Context,
  { trail, subject }: Rule,
  siteIds: readonly string[],
): Promise<void> {
  if (trail === undefined) return;
  const entry = {
    action: trail.action,
    resourceKind: trail.kind,
    resourceId: subject === "patient" || subject === "record" ? idOf(request) : null,
    patientId: request.place?.patientId ?? null,
    outcome: "done",
  } as const;
  const sites = siteIds.length === 0 ? [null] : siteIds;
  await records.audit.append(
    request.actor,
    sites.map((siteId) => ({ ...entry, siteId })),
  );
}

const noted = new WeakSet<FastifyRequest>();

/** What a route refuses after the guard let it pass, or the guard before it looked at the place. */
export async function noteLateRefusal(request: FastifyRequest, context: Context): Promise<void> {
  if (request.principal === null || noted.has(request)) return;
  await noteRefusal(request, context, request.place);
}

/** A refusal of someone who is signed in. `place` is null where nothing was looked up. */
export async function noteRefusal(
  request: FastifyRequest,
  { records }: Context,
  place: Place | null,
): Promise<void> {
  noted.add(request);
  const entry: AuditEntry = {
    action: request.method === "GET" ? "read" : "change",
    resourceKind: kindOf(request),
    resourceId: place === null ? null : idOf(request),
    siteId: place?.siteId ?? request.principal?.account.roles[0]?.siteId ?? null,
    patientId: place?.patientId ?? null,
    outcome: "refused",
  };
  await records.audit.append(request.actor, entry);
}

const idOf = (request: FastifyRequest): string | null =>
  (request.params as { id?: string }).id ?? null;

/** `/api/patients/:id/export` is about `patients`. */
const kindOf = (request: FastifyRequest): string =>
  (request.routeOptions.url ?? "").split("/")[2]?.replace(/[^a-z-]/g, "") || "unknown";
