import {
  consentSchema,
  consentsReply,
  consentTextQuery,
  consentTextReply,
  newConsentRequest,
} from "@anagen/api";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { isSigned } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";
import { sent } from "../records/record-routes.ts";
import { keptBody } from "../records/record-view.ts";
import { CONSENT, consentTextHash } from "./consent-content.ts";
import { consentView } from "./consent-view.ts";
import { givenConsent } from "./give-consent.ts";
import { offeredText } from "./offered-text.ts";

/** Consents of a patient: the text to read, signing it, and those that were signed. */
export function consentRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "GET",
    url: "/api/patients/:id/consent-text",
    summary: "The text to read and sign now, with its fingerprint",
    query: consentTextQuery,
    replies: consentTextReply,
    async handle({ id, query }) {
      const { kind, planId = null, language } = query;
      const text = await offeredText(records, { kind, planId, language, patientId: id });
      return { text, hash: consentTextHash(text) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/patients/:id/consents",
    summary: "Sign a consent: every point answered, name and signature; nothing partial is kept",
    body: newConsentRequest,
    replies: consentSchema,
    status: 201,
    async handle({ id, body, request, reply }) {
      if (request.place === null) throw notFound();
      const { siteId } = request.place;
      const giving = { asked: body, patientId: id, siteId };
      const { content, signedAt } = await givenConsent(context, giving);
      const signature = { signedBy: request.actor.userId, signedAt, amendmentReason: null };
      const { created } = await records.versions.create(
        request.actor,
        {
          kind: CONSENT,
          siteId,
          patientId: id,
          status: "signed",
          body: keptBody(content, signature),
        },
        createOptions(request),
      );
      return sent(context, reply, created, consentView(records));
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/consents",
    summary: "The consents of a patient, newest first, each with whether it holds now",
    replies: consentsReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const siteIds = [request.place.siteId];
      const all = await everyRecord(records, { siteIds, patientId: id, kind: CONSENT });
      const forPatient = request.actor.role === "patient";
      const shown = forPatient ? all.filter(isSigned) : all;
      return { items: await Promise.all(shown.map(consentView(records))) };
    },
  });
}
