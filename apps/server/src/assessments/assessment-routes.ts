import {
  assessmentAmendmentRequest,
  assessmentDraftRequest,
  assessmentHistoryReply,
  assessmentSchema,
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
import { type AssessmentContent, assessmentContent } from "./assessment-content.ts";

export function assessmentRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "POST",
    url: "/api/patients/:id/assessments",
    summary: "Begin an assessment; facts that are left out are not known",
    body: assessmentDraftRequest,
    replies: assessmentSchema,
    status: 201,
    async handle({ id, body, request, reply }) {
      if (request.place === null) throw notFound();
      const content = assessmentContent(body.facts, {
        notes: body.notes ?? "",
        step: body.step ?? null,
      });
      const { created } = await records.versions.create(
        request.actor,
        {
          kind: "assessment",
          siteId: request.place.siteId,
          patientId: id,
          body: keptBody(content, UNSIGNED),
        },
        createOptions(request),
      );
      return sent(context, reply, created);
    },
  });

  route(app, {
    method: "PUT",
    url: "/api/assessments/:id",
    summary: "Save the draft",
    body: assessmentDraftRequest,
    replies: assessmentSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const before = contentOf<AssessmentContent>(await requireVersion(context, id, expected));
      const content = assessmentContent(body.facts, {
        notes: body.notes ?? before.notes,
        step: body.step ?? before.step,
      });
      const draft = { recordId: id, expectedVersion: expected, content };
      return sent(context, reply, await saveDraft(context, request.actor, draft));
    },
  });

  route(app, {
    method: "POST",
    url: "/api/assessments/:id/amend",
    summary: "A new version after the signed one, with a reason",
    body: assessmentAmendmentRequest,
    replies: assessmentSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const before = contentOf<AssessmentContent>(version);
      const content = assessmentContent(body.facts, {
        notes: body.notes ?? before.notes,
        step: before.step,
      });
      const amendment = { version, expectedVersion: expected, content, reason: body.reason };
      return sent(context, reply, await amendRecord(context, request.actor, amendment));
    },
  });

  recordRoutes(app, context, {
    kind: "assessment",
    reply: assessmentSchema,
    history: assessmentHistoryReply,
  });
}
