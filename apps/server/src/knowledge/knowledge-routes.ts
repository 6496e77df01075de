import {
  explanationsReply,
  medicinesQuery,
  medicinesReply,
  planAnswerReply,
  planPreviewRequest,
  rulesReply,
  screeningReply,
  screeningRequest,
  sourcesReply,
} from "@anagen/api";
import { RULES_VERSION, SOURCES, screen, suggestMedicines } from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import { signedIn } from "../access/guard.ts";
import type { Allowed } from "../access/policy.ts";
import { rolesAt } from "../access/principal.ts";
import { mayReach } from "../access/reach.ts";
import type { Context } from "../app/context.ts";
import { notAllowed, notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { offerPlan } from "../plans/plan-content.ts";
import { today } from "../records/day.ts";
import { EXPLANATIONS } from "./explanations.ts";
import { RULE_TABLE } from "./rule-table.ts";

const MOST_SUGGESTED = 20;
const OVERRIDING: Allowed = { clinician: "site" };

/** What the rules and texts say, about no person in particular: nothing is stored. */
export function knowledgeRoutes(app: FastifyInstance, context: Context): void {
  route(app, {
    method: "POST",
    url: "/api/screenings",
    summary: "Screen facts; nothing is kept",
    body: screeningRequest,
    replies: screeningReply,
    handle: async ({ body }) => ({ ...screen(body.facts), rulesVersion: RULES_VERSION }),
  });

  route(app, {
    method: "POST",
    url: "/api/plan-previews",
    summary: "The plan for facts and wishes; nothing is kept",
    body: planPreviewRequest,
    replies: planAnswerReply,
    async handle({ body, request }) {
      const siteId = body.siteId ?? null;
      const { account } = signedIn(request);
      if (siteId !== null && rolesAt(account, siteId).length === 0) throw notFound();
      const overrides = body.overrides ?? [];
      const place = siteId === null ? null : { siteId, patientId: null };
      if (overrides.length > 0 && !mayReach(account, OVERRIDING, place).allowed) {
        throw notAllowed("Only a clinician overrides a rule.");
      }
      const { screening, plan, whyNoPlan } = await offerPlan(context.records, {
        facts: body.facts,
        preferences: body.preferences ?? {},
        overrides,
        siteId,
        today: await today(context, siteId),
      });
      return { screening, plan, whyNoPlan };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/rules",
    summary: "The rule table",
    replies: rulesReply,
    handle: async () => RULE_TABLE,
  });

  route(app, {
    method: "GET",
    url: "/api/medicines",
    summary: "Medicines whose name begins with the text",
    query: medicinesQuery,
    replies: medicinesReply,
    handle: async ({ query }) => ({
      items: suggestMedicines(query.q, MOST_SUGGESTED).map(({ name, kind, medicine }) => ({
        generic: medicine.generic,
        label: kind === "generic" ? name : `${name} (${medicine.generic})`,
        classes: [...medicine.classes],
      })),
    }),
  });

  route(app, {
    method: "GET",
    url: "/api/explanations",
    summary: "Texts in plain words, with sources",
    replies: explanationsReply,
    handle: async () => EXPLANATIONS,
  });

  route(app, {
    method: "GET",
    url: "/api/sources",
    summary: "The bibliography",
    replies: sourcesReply,
    handle: async () => ({ items: SOURCES }),
  });
}
