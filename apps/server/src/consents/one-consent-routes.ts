import {
  consentSchema,
  consentsReply,
  consentVerificationQuery,
  consentVerificationReply,
  consentWithdrawalRequest,
  withdrawalRequest,
  z,
} from "@anagen/api";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { conflict } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { expectedVersion } from "../http/version-header.ts";
import { amendRecord, currentVersion, withdrawRecord } from "../records/acts.ts";
import { requireForPatient, requireVersion, sent } from "../records/record-routes.ts";
import { consentDocumentHash, consentOf } from "./consent-content.ts";
import { asSigned, consentPaper } from "./consent-paper.ts";
import { consentPdf } from "./consent-pdf.ts";
import { consentView } from "./consent-view.ts";

/** One consent: read, withdrawn, proved, printed. It is signed at its first version. */
export function oneConsentRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;
  const url = "/api/consents/:id";

  route(app, {
    method: "GET",
    url,
    summary: "The consent, and whether it holds now",
    replies: consentSchema,
    async handle({ id, request, reply }) {
      const version = await currentVersion(records, id);
      requireForPatient(request, version);
      return sent(context, reply, version, consentView(records));
    },
  });

  route(app, {
    method: "GET",
    url: `${url}/history`,
    summary: "Every version of the consent, oldest first",
    replies: consentsReply,
    async handle({ id }) {
      const versions = await records.versions.history(id);
      return { items: await Promise.all(versions.map(consentView(records))) };
    },
  });

  route(app, {
    method: "POST",
    url: `${url}/withdraw`,
    summary: "Withdraw the consent, from now on and everywhere",
    body: consentWithdrawalRequest,
    replies: consentSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      requireForPatient(request, version);
      const content = consentOf(version);
      if (content.withdrawal !== null) throw conflict("It was withdrawn before.");
      const byPatient = request.actor.role === "patient";
      const reason = body.reason?.trim() || null;
      const withdrawal = { at: now().toISOString(), byPatient, reason };
      const amended = await amendRecord(context, request.actor, {
        version,
        expectedVersion: expected,
        content: { ...content, withdrawal },
        reason: reason ?? "consent withdrawn",
      });
      return sent(context, reply, amended, consentView(records));
    },
  });

  route(app, {
    method: "POST",
    url: `${url}/entered-in-error`,
    summary: "Take back a consent that was entered by mistake; it stays readable",
    body: withdrawalRequest,
    replies: consentSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const withdrawal = { version, expectedVersion: expected, reason: body.reason };
      const done = await withdrawRecord(context, request.actor, withdrawal);
      return sent(context, reply, done, consentView(records));
    },
  });

  route(app, {
    method: "GET",
    url: `${url}/verification`,
    summary: "Whether the consent is what was signed, and whether a printed hash is its own",
    query: consentVerificationQuery,
    replies: consentVerificationReply,
    async handle({ id, query, request }) {
      const version = await currentVersion(records, id);
      requireForPatient(request, version);
      const { content, signedAt } = await asSigned(records, id);
      const hash = consentDocumentHash({ ...version, content, signedAt });
      const asked = query.hash?.replace(/\s+/g, "").toLowerCase();
      return {
        intact: hash === consentOf(version).documentHash,
        matches: asked === undefined ? null : asked === hash,
        hash,
        signedAt,
      };
    },
  });

  route(app, {
    method: "GET",
    url: `${url}/document.pdf`,
    summary: "The consent as signed, on paper: text, answers, signature, hash",
    replies: z.string(),
    produces: "application/pdf",
    async handle({ id, request, reply }) {
      const version = await currentVersion(records, id);
      requireForPatient(request, version);
      reply.type("application/pdf");
      reply.header("content-disposition", 'attachment; filename="consent.pdf"');
      return reply.send(await consentPdf(await consentPaper(records, version)));
    },
  });
}
