import {
  lotPatientsQuery,
  lotPatientsReply,
  recallReply,
  recallRequest,
  recallsReply,
  withdrawalRequest,
} from "@anagen/api";
import { gtin14 } from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { route } from "../http/route.ts";
import { etag, expectedVersion } from "../http/version-header.ts";
import { withdrawRecord } from "../records/acts.ts";
import { requireVersion } from "../records/record-routes.ts";
import { authorNames, keptBody, UNSIGNED } from "../records/record-view.ts";
import { everyOfSite } from "./every-of-site.ts";
import { recallView } from "./recalls.ts";
import { RECALL, type RecallContent } from "./stock-content.ts";

const A_PAGE = 100;

/** A lot that is called back: it is refused from now on, and the people it was used on are listed. */
export function recallRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "GET",
    url: "/api/sites/:id/recalls",
    summary: "The recalls that stand at this site, newest first",
    replies: recallsReply,
    async handle({ id }) {
      const nameOf = authorNames(records);
      const standing = await everyOfSite(records, id, RECALL);
      return { items: await Promise.all(standing.map((one) => recallView(one, nameOf))) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/sites/:id/recalls",
    summary: "Mark a lot as recalled: it is refused from now on",
    body: recallRequest,
    replies: recallReply,
    status: 201,
    async handle({ id, body, request, reply }) {
      const gtin = body.gtin == null ? null : gtin14("gtin", body.gtin);
      const content: RecallContent = { lot: body.lot, gtin, reason: body.reason };
      const kept = keptBody(content, UNSIGNED);
      const record = { kind: RECALL, siteId: id, patientId: null, body: kept };
      const options = createOptions(request);
      const { created } = await records.versions.create(request.actor, record, options);
      etag(reply, created.version);
      return { recall: await recallView(created, authorNames(records)) };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/recalls/:id/entered-in-error",
    summary: "Take back a recall that was entered by mistake",
    body: withdrawalRequest,
    replies: recallReply,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const withdrawal = { version, expectedVersion: expected, reason: body.reason };
      const done = await withdrawRecord(context, request.actor, withdrawal);
      etag(reply, done.version);
      return { recall: await recallView(done, authorNames(records)) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/sites/:id/lot-patients",
    summary: "Who was treated with a lot, newest first",
    query: lotPatientsQuery,
    replies: lotPatientsReply,
    async handle({ id, query }) {
      const { lot, gtin, serial, cursor } = query;
      const filter = {
        siteIds: [id],
        lot,
        ...(gtin === undefined ? {} : { gtin: gtin14("gtin", gtin) }),
        ...(serial === undefined ? {} : { serial }),
      };
      const page = await records.lots.uses({
        ...filter,
        limit: A_PAGE,
        ...(cursor === undefined ? {} : { cursor }),
      });
      const nameOf = patientNames(context);
      const items = page.uses.map(async (use) => ({
        patientId: use.patientId,
        patientName: await nameOf(use.patientId),
        sessionId: use.recordId,
        usedOn: use.usedOn,
        kind: use.kind,
        gtin: use.gtin,
        lot: use.lot,
        serial: use.serial,
      }));
      return {
        items: await Promise.all(items),
        patients: await records.lots.countPatients(filter),
        nextCursor: page.nextCursor,
      };
    },
  });
}

/** `family, given` by id, each looked up once. */
function patientNames({ records }: Pick<Context, "records">) {
  const known = new Map<string, Promise<string>>();
  const looked = async (patientId: string): Promise<string> => {
    const patient = await records.patients.get(patientId);
    return patient === null ? "" : `${patient.family}, ${patient.given}`;
  };
  return (patientId: string): Promise<string> => {
    const name = known.get(patientId) ?? looked(patientId);
    known.set(patientId, name);
    return name;
  };
}
