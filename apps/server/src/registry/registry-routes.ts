import { registryExportQuery, registryQuery, registryReply, z } from "@anagen/api";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sitesInReach } from "../access/guard.ts";
import type { Context } from "../app/context.ts";
import { route } from "../http/route.ts";
import { registryCsv, registryJson, registryParquet } from "./export-files.ts";
import { exportRows } from "./export-rows.ts";
import { registryCases } from "./registry-cases.ts";
import { consentedToResearch } from "./research-consent.ts";
import { shownRegistry } from "./shown-registry.ts";

const FILES = {
  csv: { type: "text/csv; charset=utf-8", write: registryCsv },
  json: { type: "application/json; charset=utf-8", write: registryJson },
  parquet: { type: "application/vnd.apache.parquet", write: registryParquet },
} as const;

/** What the clinic learns of many courses, and what leaves it without names. */
export function registryRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "GET",
    url: "/api/registry",
    summary: "Outcomes and side effects by protocol; for researchers without small counts",
    query: registryQuery,
    replies: registryReply,
    async handle({ request }) {
      const forResearcher = request.actor.role === "researcher";
      const siteIds = sitesInReach(request);
      const cases = await (forResearcher
        ? researchCases(request)
        : registryCases(records, siteIds, () => true));
      return {
        scope: forResearcher ? "research" : "clinic",
        items: shownRegistry(cases, forResearcher),
      };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/registry/export",
    summary: "De-identified rows of people with a consent to research that holds",
    query: registryExportQuery,
    replies: z.string(),
    produces: "*/*",
    async handle({ query, request, reply }) {
      const { type, write } = FILES[query.format];
      const rows = await exportRows(records, await researchCases(request));
      reply.type(type);
      reply.header("content-disposition", `attachment; filename="registry.${query.format}"`);
      return reply.send(write(rows));
    },
  });

  async function researchCases(request: FastifyRequest) {
    const siteIds = sitesInReach(request);
    const people = await consentedToResearch(records, siteIds);
    return registryCases(records, siteIds, (patientId) => people.has(patientId));
  }
}
