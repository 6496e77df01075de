import { recordHeadsReply, recordsQuery, timelineReply, z } from "@anagen/api";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { authorNames, envelopeOf } from "../records/record-view.ts";
import { patientExport } from "./patient-export.ts";
import { clinicalRecords, timelineOf, titleOf } from "./timeline.ts";

/** A patient's course: as a line, as a list of records, as a whole to take away. */
export function courseRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "GET",
    url: "/api/patients/:id/timeline",
    summary: "The course, newest first, and the dates ahead",
    replies: timelineReply,
    async handle({ request }) {
      if (request.place === null) throw notFound();
      return timelineOf(context, request.place, request.actor.role === "patient");
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/records",
    summary: "The clinical records of this person as they are now",
    query: recordsQuery,
    replies: recordHeadsReply,
    async handle({ query, request }) {
      if (request.place === null) throw notFound();
      const nameOf = authorNames(records);
      const heads = await clinicalRecords(context, request.place);
      const asked = heads.filter(({ kind }) => query.kind === undefined || kind === query.kind);
      const items = asked.map(async (version) => ({
        ...(await envelopeOf(version, nameOf)),
        title: titleOf(version),
      }));
      return { items: await Promise.all(items) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/export",
    summary: "Everything kept of this person, as one JSON file",
    replies: z.looseObject({ patient: z.unknown(), records: z.array(z.unknown()) }),
    async handle({ request, reply }) {
      if (request.place === null) throw notFound();
      const file = `patient-${request.place.patientId}.json`;
      reply.header("content-disposition", `attachment; filename="${file}"`);
      return patientExport(context, request.place, request.actor.role === "patient");
    },
  });
}
