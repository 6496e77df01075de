import { newQuoteRequest, quoteSchema, quotesReply, quoteWithdrawalRequest, z } from "@anagen/api";
import type { RecordVersion } from "@anagen/records";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import { documentPolicy } from "../http/headers.ts";
import { createOptions } from "../http/idempotency.ts";
import { conflict, notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { etag, expectedVersion } from "../http/version-header.ts";
import { amendRecord, currentVersion, isSigned } from "../records/acts.ts";
import { today } from "../records/day.ts";
import { everyRecord } from "../records/every-record.ts";
import { requireForPatient, requireVersion } from "../records/record-routes.ts";
import { keptBody } from "../records/record-view.ts";
import { currentPrices } from "../settings/prices.ts";
import { offeredQuote, QUOTE, type QuoteContent, quoteOf } from "./quote-content.ts";
import { quotePaper } from "./quote-paper.ts";
import { quoteUses, quoteView } from "./quote-view.ts";

/** Quotes: what a course costs at this clinic, and what is left of what was agreed. */
export function quoteRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;

  route(app, {
    method: "POST",
    url: "/api/plans/:id/quotes",
    summary: "Offer a quote for a signed plan",
    body: newQuoteRequest,
    replies: quoteSchema,
    status: 201,
    async handle({ id, body, request, reply }) {
      const plan = await currentVersion(records, id);
      if (!isSigned(plan)) throw conflict("A quote is for a signed plan: sign the plan first.");
      const { siteId, patientId } = plan;
      const content = offeredQuote({
        asked: body,
        planId: id,
        prices: await currentPrices(records, siteId),
        today: await today(context, siteId),
      });
      const { userId } = request.actor;
      const offered = { signedBy: userId, signedAt: now().toISOString(), amendmentReason: null };
      const { created } = await records.versions.create(
        request.actor,
        { kind: QUOTE, siteId, patientId, status: "signed", body: keptBody(content, offered) },
        createOptions(request),
      );
      return shown(reply, created);
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/quotes",
    summary: "The quotes of a patient, newest first, each with what is left of it",
    replies: quotesReply,
    async handle({ id, request }) {
      if (request.place === null) throw notFound();
      const siteIds = [request.place.siteId];
      const all = await everyRecord(records, { siteIds, patientId: id, kind: QUOTE });
      const view = quoteView(records, await quoteUses(records, request.place));
      return { items: await Promise.all(all.filter(isSigned).map((one) => view(one))) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/quotes/:id",
    summary: "A quote, and what is left of it",
    replies: quoteSchema,
    async handle({ id, request, reply }) {
      const version = await currentVersion(records, id);
      requireForPatient(request, version);
      return shown(reply, version);
    },
  });

  route(app, {
    method: "POST",
    url: "/api/quotes/:id/accept",
    summary: "Accept the quote that you read: from today sessions count against it",
    replies: quoteSchema,
    async handle({ id, request, reply }) {
      const version = await standing(id, request);
      const day = await today(context, version.siteId);
      const { state, validUntil } = quoteOf(version);
      if (state !== "offered") throw conflict(`This quote is ${state}.`);
      if (validUntil !== null && validUntil < day) {
        throw conflict(`It could be accepted until ${validUntil}. Ask for a new one.`);
      }
      const acceptedBy = request.actor.role === "patient" ? "patient" : "staff";
      const parts = { state: "accepted", acceptedOn: day, acceptedBy } as const;
      return shown(reply, await next(request, version, { parts, reason: "accepted" }));
    },
  });

  route(app, {
    method: "POST",
    url: "/api/quotes/:id/withdraw",
    summary: "Withdraw a quote or end a package; what was used stays counted",
    body: quoteWithdrawalRequest,
    replies: quoteSchema,
    async handle({ id, body, request, reply }) {
      const version = await standing(id, request);
      if (quoteOf(version).state === "withdrawn") throw conflict("It was withdrawn before.");
      const withdrawnOn = await today(context, version.siteId);
      const { reason } = body;
      const parts = { state: "withdrawn", withdrawnOn, withdrawnBecause: reason } as const;
      return shown(reply, await next(request, version, { parts, reason }));
    },
  });

  route(app, {
    method: "GET",
    url: "/api/quotes/:id/document",
    summary: "The quote as a page to print",
    replies: z.string(),
    produces: "text/html",
    async handle({ id, request, reply }) {
      const version = await currentVersion(records, id);
      requireForPatient(request, version);
      const page = await quotePaper(records, version);
      reply.type("text/html; charset=utf-8");
      reply.header("content-security-policy", documentPolicy(page));
      return page;
    },
  });

  async function shown(reply: FastifyReply, version: RecordVersion) {
    etag(reply, version.version);
    return quoteView(records, await quoteUses(records, version))(version);
  }

  const standing = (id: string, request: FastifyRequest) =>
    requireVersion(context, id, expectedVersion(request));

  type Next = { parts: Partial<QuoteContent>; reason: string };

  const next = (request: FastifyRequest, version: RecordVersion, { parts, reason }: Next) =>
    amendRecord(context, request.actor, {
      version,
      expectedVersion: version.version,
      content: { ...quoteOf(version), ...parts },
      reason,
    });
}
