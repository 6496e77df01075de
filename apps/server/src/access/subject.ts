import type { FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import type { Subject } from "./policy.ts";
import type { Place } from "./principal.ts";
import { kindInPath } from "./record-kinds.ts";

const ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * Where the thing named in the path belongs.
 * @returns "nothing" for routes about no place; no places when there is no such thing
 */
export async function placeOfSubject(
  request: FastifyRequest,
  { records }: Context,
  subject: Subject,
): Promise<Place[] | "nothing"> {
  if (subject === "nothing" || subject === "site-in-body" || subject === "site-in-query") {
    return "nothing";
  }
  const { id } = request.params as { id?: string };
  if (id === undefined || !ID.test(id)) return [];
  switch (subject) {
    case "patient": {
      const patient = await records.patients.get(id);
      return patient === null ? [] : [{ siteId: patient.siteId, patientId: id }];
    }
    case "record": {
      const record = await records.versions.get(id);
      const kind = kindInPath(request.routeOptions.url ?? "");
      if (record === null || record.kind !== kind) return [];
      return [{ siteId: record.siteId, patientId: record.patientId }];
    }
    case "site": {
      const site = await records.sites.get(id);
      return site === null ? [] : [{ siteId: id, patientId: null }];
    }
    case "account": {
      const account = await records.accounts.get(id);
      return (account?.roles ?? []).map(({ siteId }) => ({ siteId, patientId: null }));
    }
  }
}
