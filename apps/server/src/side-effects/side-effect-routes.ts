import {
  followUpRequest,
  haltsReply,
  sideEffectAmendmentRequest,
  sideEffectHistoryReply,
  sideEffectRequest,
  sideEffectSchema,
  sideEffectsReply,
  sideEffectWordsReply,
} from "@anagen/api";
import {
  CAUSALITIES,
  isOver,
  SIDE_EFFECT_GRADES,
  SIDE_EFFECT_OUTCOMES,
  SIDE_EFFECT_TERMS,
  type SideEffect,
} from "@anagen/treatment";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { conflict, notAllowed, notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { expectedVersion } from "../http/version-header.ts";
import { amendRecord, saveDraft } from "../records/acts.ts";
import { today } from "../records/day.ts";
import { everyRecord } from "../records/every-record.ts";
import { recordRoutes, requireVersion, sent } from "../records/record-routes.ts";
import { authorNames, contentOf, keptBody, recordView, UNSIGNED } from "../records/record-view.ts";
import { haltsOf } from "./halts.ts";
import {
  afterLook,
  correctedSideEffect,
  newSideEffect,
  SIDE_EFFECT,
} from "./side-effect-content.ts";

/** Side effects, each open until it has ended: a draft is open, a clinician signs when it is over. */
export function sideEffectRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;
  const dayOf = (request: FastifyRequest) => today(context, request.place?.siteId ?? null);

  route(app, {
    method: "GET",
    url: "/api/side-effect-words",
    summary: "Terms, grades and categories of causality",
    replies: sideEffectWordsReply,
    handle: async () => ({
      terms: [...SIDE_EFFECT_TERMS],
      grades: [...SIDE_EFFECT_GRADES],
      causalities: [...CAUSALITIES],
      outcomes: [...SIDE_EFFECT_OUTCOMES],
    }),
  });

  route(app, {
    method: "POST",
    url: "/api/patients/:id/side-effects",
    summary: "Enter a side effect; it is followed until it has ended",
    body: sideEffectRequest,
    replies: sideEffectSchema,
    status: 201,
    async handle({ id, body, request, reply }) {
      if (request.place === null) throw notFound();
      const content = newSideEffect(body, await dayOf(request));
      const { created } = await records.versions.create(
        request.actor,
        {
          kind: SIDE_EFFECT,
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
    method: "GET",
    url: "/api/patients/:id/side-effects",
    summary: "The side effects of a patient, newest first, and what stops further sessions now",
    replies: sideEffectsReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const nameOf = authorNames(records);
      const filter = { siteIds: [request.place.siteId], patientId: id, kind: SIDE_EFFECT };
      const all = await everyRecord(records, filter);
      return {
        items: await Promise.all(all.map((one) => recordView(one, nameOf))),
        halts: await haltsOf(context, request.place),
      };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/halts",
    summary: "What stops further sessions of this patient now",
    replies: haltsReply,
    async handle({ request }) {
      if (request.place === null) throw notFound();
      return { items: await haltsOf(context, request.place) };
    },
  });

  route(app, {
    method: "PUT",
    url: "/api/side-effects/:id",
    summary: "Correct what was entered, while it is open",
    body: sideEffectRequest,
    replies: sideEffectSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const before = contentOf<SideEffect>(await requireVersion(context, id, expected));
      const content = correctedSideEffect(before, body, await dayOf(request));
      const draft = { recordId: id, expectedVersion: expected, content };
      return sent(context, reply, await saveDraft(context, request.actor, draft));
    },
  });

  route(app, {
    method: "POST",
    url: "/api/side-effects/:id/follow-ups",
    summary: "One more look: grade and outcome now, and the day of the next look",
    body: followUpRequest,
    replies: sideEffectSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      if (version.status !== "draft") throw conflict("It is closed. Amend it, or enter a new one.");
      const isClinician = request.actor.role === "clinician";
      if (body.reviewed && !isClinician) {
        throw notAllowed("Only a clinician says that needling may be planned again.");
      }
      const content = afterLook(contentOf<SideEffect>(version), body, {
        today: await dayOf(request),
        at: now().toISOString(),
        byUserId: request.actor.userId,
        isClinician,
      });
      const draft = { recordId: id, expectedVersion: expected, content };
      return sent(context, reply, await saveDraft(context, request.actor, draft));
    },
  });

  route(app, {
    method: "POST",
    url: "/api/side-effects/:id/amend",
    summary: "A new version after it was closed, with a reason",
    body: sideEffectAmendmentRequest,
    replies: sideEffectSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const { reason, ...parts } = body;
      const before = contentOf<SideEffect>(version);
      const content = correctedSideEffect(before, parts, await dayOf(request));
      const amendment = { version, expectedVersion: expected, content, reason };
      return sent(context, reply, await amendRecord(context, request.actor, amendment));
    },
  });

  recordRoutes(app, context, {
    kind: SIDE_EFFECT,
    reply: sideEffectSchema,
    history: sideEffectHistoryReply,
    async beforeSigning(version) {
      const { outcome } = contentOf<SideEffect>(version);
      if (isOver(outcome)) return undefined;
      throw conflict(`It is ${outcome}: a side effect is followed until it has ended.`);
    },
  });
}
