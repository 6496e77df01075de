import {
  newPlanRequest,
  planAmendmentRequest,
  planDraftRequest,
  planHistoryReply,
  planRecordSchema,
} from "@anagen/api";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { expectedVersion } from "../http/version-header.ts";
import { amendRecord, saveDraft } from "../records/acts.ts";
import { recordRoutes, requireVersion, sent } from "../records/record-routes.ts";
import { contentOf, keptBody, UNSIGNED } from "../records/record-view.ts";
import type { PlanContent } from "./plan-content.ts";
import { planOfDecision, requireSignedDecision } from "./plan-of-decision.ts";

export function planRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "POST",
    url: "/api/decisions/:id/plans",
    summary: "Propose a plan on this decision",
    body: newPlanRequest.nullish(),
    replies: planRecordSchema,
    status: 201,
    async handle({ id, body, request, reply }) {
      if (request.place === null) throw notFound();
      const { siteId, patientId } = request.place;
      const wish = { decisionId: id, siteId, preferences: body?.preferences ?? {} };
      const content = await planOfDecision(context, wish);
      const record = { kind: "plan", siteId, patientId, body: keptBody(content, UNSIGNED) };
      const { created } = await records.versions.create(
        request.actor,
        record,
        createOptions(request),
      );
      return sent(context, reply, created);
    },
  });

  route(app, {
    method: "PUT",
    url: "/api/plans/:id",
    summary: "Change the wishes; the plan is made anew",
    body: planDraftRequest,
    replies: planRecordSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const { decisionId } = contentOf<PlanContent>(version);
      const { siteId } = version;
      const content = await planOfDecision(context, { decisionId, siteId, ...body });
      const draft = { recordId: id, expectedVersion: expected, content };
      return sent(context, reply, await saveDraft(context, request.actor, draft));
    },
  });

  route(app, {
    method: "POST",
    url: "/api/plans/:id/amend",
    summary: "A new version after the signed one, with a reason",
    body: planAmendmentRequest,
    replies: planRecordSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const { decisionId } = contentOf<PlanContent>(version);
      const { preferences, reason } = body;
      const { siteId } = version;
      const content = await planOfDecision(context, { decisionId, siteId, preferences });
      await requireSignedDecision(records, content);
      const amendment = { version, expectedVersion: expected, content, reason };
      return sent(context, reply, await amendRecord(context, request.actor, amendment));
    },
  });

  recordRoutes(app, context, {
    kind: "plan",
    reply: planRecordSchema,
    history: planHistoryReply,
    async beforeSigning(version) {
      await requireSignedDecision(records, contentOf<PlanContent>(version));
      return undefined;
    },
  });
}
