import {
  decisionAmendmentRequest,
  decisionDraftRequest,
  decisionHistoryReply,
  decisionSchema,
} from "@anagen/api";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { expectedVersion } from "../http/version-header.ts";
import { amendRecord, currentVersion, saveDraft } from "../records/acts.ts";
import { recordRoutes, requireVersion, sent } from "../records/record-routes.ts";
import { contentOf, keptBody, UNSIGNED } from "../records/record-view.ts";
import { requirePossibleAnswers } from "./check-answers.ts";
import { type DecisionContent, openDecision } from "./decision-content.ts";
import { requireReadyToSign } from "./ready-to-sign.ts";
import { decidedFacts, requireSameAssessment } from "./rests-on.ts";

export function decisionRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "POST",
    url: "/api/assessments/:id/decisions",
    summary: "Begin a decision on this assessment",
    replies: decisionSchema,
    status: 201,
    async handle({ id, request, reply }) {
      if (request.place === null) throw notFound();
      const content = openDecision(await currentVersion(records, id));
      const { siteId, patientId } = request.place;
      const record = { kind: "decision", siteId, patientId, body: keptBody(content, UNSIGNED) };
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
    url: "/api/decisions/:id",
    summary: "Save the answers to the findings",
    body: decisionDraftRequest,
    replies: decisionSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const before = contentOf<DecisionContent>(await requireVersion(context, id, expected));
      const { setting } = await decidedFacts(records, before);
      requirePossibleAnswers({ answers: body, screening: before.screening, setting });
      const content = { ...before, ...body };
      const draft = { recordId: id, expectedVersion: expected, content };
      return sent(context, reply, await saveDraft(context, request.actor, draft));
    },
  });

  route(app, {
    method: "POST",
    url: "/api/decisions/:id/amend",
    summary: "A new version after the signed one, with a reason",
    body: decisionAmendmentRequest,
    replies: decisionSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const before = contentOf<DecisionContent>(version);
      const { reason, ...answers } = body;
      const { setting } = await decidedFacts(records, before);
      requirePossibleAnswers({ answers, screening: before.screening, setting });
      requireReadyToSign(answers, before.screening);
      const content = { ...before, ...answers };
      const amendment = { version, expectedVersion: expected, content, reason };
      return sent(context, reply, await amendRecord(context, request.actor, amendment));
    },
  });

  recordRoutes(app, context, {
    kind: "decision",
    reply: decisionSchema,
    history: decisionHistoryReply,
    async beforeSigning(version) {
      const content = contentOf<DecisionContent>(version);
      const { setting } = await decidedFacts(records, content);
      requirePossibleAnswers({ answers: content, screening: content.screening, setting });
      requireReadyToSign(content, content.screening);
      await requireSameAssessment(records, content);
      return undefined;
    },
  });
}
