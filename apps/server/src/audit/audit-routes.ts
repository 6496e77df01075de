import { auditQuery, auditReply, auditVerificationReply } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { signedIn, sitesInReach } from "../access/guard.ts";
import type { Context } from "../app/context.ts";
import { route } from "../http/route.ts";
import { authorNames } from "../records/record-view.ts";
import { administered } from "../settings/people.ts";
import { eventsBetween } from "./events-between.ts";

export function auditRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "GET",
    url: "/api/audit",
    summary: "Who did what, newest first; ids only, no names of patients",
    query: auditQuery,
    replies: auditReply,
    async handle({ query, request }) {
      const { limit, cursor, from, to, actorId, patientId } = query;
      const sites = await sitesOfTrail(request);
      const page = await eventsBetween(records.audit, {
        from,
        to,
        limit,
        before: cursor === undefined ? undefined : seqOf(cursor),
        filter: {
          ...(sites === null ? {} : { siteIds: sites }),
          ...(actorId === undefined ? {} : { actorId }),
          ...(patientId === undefined ? {} : { patientId }),
        },
      });
      const nameOf = authorNames(records);
      const items = page.events.map(
        async ({ prevHash: _p, hash: _h, contentHash: _c, ...event }) => ({
          ...event,
          actorName: await nameOf(event.actorId),
        }),
      );
      return { items: await Promise.all(items), nextCursor: page.nextCursor };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/audit/verification",
    summary: "Check the whole trail and every version against their hashes",
    replies: auditVerificationReply,
    async handle() {
      const { ok, events, versions, problems } = await records.verify();
      return { ok, events, versions, problems };
    },
  });

  /** Events without a site (such as a sign-in with an unknown name) are for who administers all sites. */
  async function sitesOfTrail(request: FastifyRequest): Promise<string[] | null> {
    const own = administered(signedIn(request).account);
    const all = await records.sites.list();
    if (request.place === null && all.every(({ siteId }) => own.has(siteId))) return null;
    return sitesInReach(request);
  }
}

function seqOf(cursor: string): number {
  if (!/^\d{1,15}$/.test(cursor)) {
    throw new InvalidInput("cursor", cursor, "the nextCursor of the page before");
  }
  return Number(cursor);
}
