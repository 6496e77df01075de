import {
  concernSeenReply,
  concernSeenRequest,
  ownAnswersReply,
  ownAnswersRequest,
} from "@anagen/api";
import { SUPPORT_CONTACTS } from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { conflict, notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { etag, expectedVersion } from "../http/version-header.ts";
import { today } from "../records/day.ts";
import { requireVersion } from "../records/record-routes.ts";
import { authorNames, contentOf, keptBody, recordView, UNSIGNED } from "../records/record-view.ts";
import {
  CONCERN,
  type ConcernContent,
  littleVisibleLoss,
  OUTCOME,
  outcomeContent,
} from "./outcome-content.ts";

/** What a patient answers about themselves; a clinician is told where a talk is needed. */
export function ownAnswersRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;

  route(app, {
    method: "POST",
    url: "/api/patients/:id/own-answers",
    summary: "Own answers: satisfaction, use of minoxidil, mood, how much it bothers",
    body: ownAnswersRequest,
    replies: ownAnswersReply,
    status: 201,
    async handle({ id, body, request, reply }) {
      if (request.place === null) throw notFound();
      const { siteId } = request.place;
      const on = await today(context, siteId);
      const content = outcomeContent(
        {
          ...NOTHING_MEASURED,
          on,
          satisfaction: { patient: body.satisfaction, clinician: null },
          adherence: {
            ...NOTHING_MEASURED.adherence,
            minoxidilDaysPerWeek: body.minoxidilDaysPerWeek,
          },
          phq2: body.phq2,
          bother: body.bother,
        },
        { today: on, littleVisibleLoss: await littleVisibleLoss(context, request.place) },
      );
      const record = { kind: OUTCOME, siteId, patientId: id, body: keptBody(content, UNSIGNED) };
      const options = createOptions(request);
      const { created, replayed } = await records.versions.create(request.actor, record, options);
      const { concerns } = content;
      if (concerns.length > 0 && !replayed) {
        const told: ConcernContent = {
          outcomeId: created.recordId,
          codes: concerns.map(({ code }) => code),
          seen: null,
        };
        const body = keptBody(told, UNSIGNED);
        await records.versions.create(request.actor, {
          kind: CONCERN,
          siteId,
          patientId: id,
          body,
        });
      }
      etag(reply, created.version);
      return {
        outcome: await recordView(created, authorNames(records)),
        concerns,
        support: concerns.length > 0 ? [...SUPPORT_CONTACTS] : [],
      };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/concerns/:id/seen",
    summary: "A clinician has seen the answers and says what was done",
    body: concernSeenRequest,
    replies: concernSeenReply,
    async handle({ id, body, request }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      if (version.status !== "draft") throw conflict("It was seen before.");
      const at = now().toISOString();
      const { userId } = request.actor;
      const content = contentOf<ConcernContent>(version);
      const seen = { at, byUserId: userId, words: body.words };
      await records.versions.write(request.actor, {
        recordId: id,
        expectedVersion: expected,
        status: "signed",
        body: keptBody(
          { ...content, seen },
          { signedBy: userId, signedAt: at, amendmentReason: null },
        ),
      });
      return { id, outcomeId: content.outcomeId, codes: [...content.codes], seenAt: at };
    },
  });
}

const NOTHING_MEASURED = {
  milestone: "other" as const,
  planId: null,
  densityPerCm2: null,
  shaftUm: null,
  photoIds: [],
  adherence: { sessionsDone: null, sessionsPlanned: null, minoxidilDaysPerWeek: null },
  questionnaires: [],
  riskWords: null,
  note: "",
};
