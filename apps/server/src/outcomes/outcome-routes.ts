import {
  outcomeAmendmentRequest,
  outcomeHistoryReply,
  outcomeRequest,
  outcomeSchema,
  outcomesReply,
} from "@anagen/api";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { expectedVersion } from "../http/version-header.ts";
import { amendRecord, isSigned, saveDraft } from "../records/acts.ts";
import { today } from "../records/day.ts";
import { everyRecord } from "../records/every-record.ts";
import { recordRoutes, requireVersion, sent } from "../records/record-routes.ts";
import { authorNames, keptBody, recordView, UNSIGNED } from "../records/record-view.ts";
import { littleVisibleLoss, OUTCOME, outcomeContent } from "./outcome-content.ts";

/** What was measured and asked at a milestone. */
export function outcomeRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  async function judging({ place }: FastifyRequest) {
    if (place === null) throw notFound();
    return {
      today: await today(context, place.siteId),
      littleVisibleLoss: await littleVisibleLoss(context, place),
    };
  }

  route(app, {
    method: "POST",
    url: "/api/patients/:id/outcomes",
    summary: "Enter what was measured and asked at a milestone",
    body: outcomeRequest,
    replies: outcomeSchema,
    status: 201,
    async handle({ id, body, request, reply }) {
      if (request.place === null) throw notFound();
      const content = outcomeContent(body, await judging(request));
      const { siteId } = request.place;
      const record = { kind: OUTCOME, siteId, patientId: id, body: keptBody(content, UNSIGNED) };
      const { created } = await records.versions.create(
        request.actor,
        record,
        createOptions(request),
      );
      return sent(context, reply, created);
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/outcomes",
    summary: "The outcomes of a patient, newest first",
    replies: outcomesReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const nameOf = authorNames(records);
      const filter = { siteIds: [request.place.siteId], patientId: id, kind: OUTCOME };
      const all = await everyRecord(records, filter);
      const { role, userId } = request.actor;
      const shown = all.filter(
        (one) => role !== "patient" || isSigned(one) || one.authorId === userId,
      );
      return { items: await Promise.all(shown.map((one) => recordView(one, nameOf))) };
    },
  });

  route(app, {
    method: "PUT",
    url: "/api/outcomes/:id",
    summary: "Save the draft",
    body: outcomeRequest,
    replies: outcomeSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      await requireVersion(context, id, expected);
      const content = outcomeContent(body, await judging(request));
      const draft = { recordId: id, expectedVersion: expected, content };
      return sent(context, reply, await saveDraft(context, request.actor, draft));
    },
  });

  route(app, {
    method: "POST",
    url: "/api/outcomes/:id/amend",
    summary: "A new version after the signed one, with a reason",
    body: outcomeAmendmentRequest,
    replies: outcomeSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const { reason, ...parts } = body;
      const content = outcomeContent(parts, await judging(request));
      const amendment = { version, expectedVersion: expected, content, reason };
      return sent(context, reply, await amendRecord(context, request.actor, amendment));
    },
  });

  recordRoutes(app, context, {
    kind: OUTCOME,
    reply: outcomeSchema,
    history: outcomeHistoryReply,
  });
}
