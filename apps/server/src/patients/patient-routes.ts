import {
  newPatientRequest,
  patientDetailsSchema,
  patientHistoryReply,
  patientReply,
  patientsQuery,
  patientsReply,
} from "@anagen/api";
import type { FastifyInstance } from "fastify";
import { sitesInReach } from "../access/guard.ts";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { etag, expectedVersion } from "../http/version-header.ts";
import { authorNames } from "../records/record-view.ts";
import { patientDetails, patientLine, patientVersionView, patientView } from "./patient-view.ts";

export function patientRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;
  const nameOf = () => authorNames(records);

  route(app, {
    method: "GET",
    url: "/api/patients",
    summary: "Search by beginnings of names, birth date or number",
    query: patientsQuery,
    replies: patientsReply,
    async handle({ query, request }) {
      const { q, limit, cursor } = query;
      const { patients, nextCursor } = await records.patients.search({
        siteIds: sitesInReach(request),
        text: q,
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { items: patients.map(patientLine), nextCursor };
    },
  });

  route(app, {
    method: "POST",
    url: "/api/patients",
    summary: "Add a person",
    body: newPatientRequest,
    replies: patientReply,
    status: 201,
    async handle({ body, request, reply }) {
      const { siteId, ...details } = body;
      const { created } = await records.patients.create(
        request.actor,
        { siteId, ...patientDetails(details) },
        createOptions(request),
      );
      etag(reply, created.version);
      return { patient: await patientView(created, nameOf()) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id",
    summary: "A person's details",
    replies: patientReply,
    async handle({ id, reply }) {
      const patient = await records.patients.get(id);
      if (patient === null) throw notFound();
      etag(reply, patient.version);
      return { patient: await patientView(patient, nameOf()) };
    },
  });

  route(app, {
    method: "PUT",
    url: "/api/patients/:id",
    summary: "Change a person's details",
    body: patientDetailsSchema,
    replies: patientReply,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const before = await records.patients.get(id);
      if (before === null) throw notFound();
      const details = patientDetails(body, before.fictional);
      const patient = await records.patients.update(request.actor, id, expected, details);
      etag(reply, patient.version);
      return { patient: await patientView(patient, nameOf()) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/history",
    summary: "Every version of the details, oldest first",
    replies: patientHistoryReply,
    async handle({ id }) {
      const names = nameOf();
      const versions = await records.versions.history(id);
      return { items: await Promise.all(versions.map((one) => patientVersionView(one, names))) };
    },
  });
}
