import { z } from "@anagen/api";
import { planCalendar } from "@anagen/treatment";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import { documentPolicy } from "../http/headers.ts";
import { conflict } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { currentVersion } from "../records/acts.ts";
import { requireForPatient } from "../records/record-routes.ts";
import { contentOf } from "../records/record-view.ts";
import type { PlanContent } from "./plan-content.ts";
import { planPaper } from "./plan-paper.ts";

/** The plan on paper and in a calendar. */
export function planPrintRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;

  route(app, {
    method: "GET",
    url: "/api/plans/:id/calendar.ics",
    summary: "The dates as iCalendar, without names",
    replies: z.string(),
    produces: "text/calendar",
    async handle({ id, request, reply }) {
      const { plan } = await offered(id, request);
      reply.type("text/calendar; charset=utf-8");
      reply.header("content-disposition", 'attachment; filename="plan.ics"');
      return planCalendar(plan, { uid: id, now: now().toISOString() });
    },
  });

  route(app, {
    method: "GET",
    url: "/api/plans/:id/document",
    summary: "The plan as a page to print",
    replies: z.string(),
    produces: "text/html",
    async handle({ id, request, reply }) {
      const offer = await offered(id, request);
      reply.type("text/html; charset=utf-8");
      const page = await planPaper(records, offer);
      reply.header("content-security-policy", documentPolicy(page));
      return page;
    },
  });

  async function offered(id: string, request: FastifyRequest) {
    const version = await currentVersion(records, id);
    requireForPatient(request, version);
    const { plan, screening, whyNoPlan } = contentOf<PlanContent>(version);
    if (plan === null) throw conflict(`There is no plan to show. ${whyNoPlan ?? ""}`.trim());
    return { plan, screening, siteId: version.siteId, patientId: version.patientId };
  }
}
