import { staffProfileReply, staffProfileRequest, staffProfilesReply } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import { AlreadyTaken } from "@anagen/records";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { versionConflict } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { etag, expectedVersion } from "../http/version-header.ts";
import { saveDraft } from "../records/acts.ts";
import { keptBody, UNSIGNED } from "../records/record-view.ts";
import {
  mayNeedle,
  STAFF_PROFILE,
  type StaffProfile,
  staffProfileId,
  staffProfileVersion,
  staffView,
} from "./staff-profile.ts";

/** Licence and training of those who may needle. */
export function staffRoutes(app: FastifyInstance, context: Context): void {
  const { records } = context;

  route(app, {
    method: "GET",
    url: "/api/sites/:id/staff",
    summary: "Who may needle at this site, with licence and training",
    replies: staffProfilesReply,
    async handle({ id }) {
      const accounts = await records.accounts.list([id]);
      const staff = accounts.filter((account) => mayNeedle(account, id));
      return { items: await Promise.all(staff.map((one) => staffView(records, id, one))) };
    },
  });

  route(app, {
    method: "PUT",
    url: "/api/sites/:id/staff",
    summary: "A person's licence and training at this site; If-Match 0 for the first entry",
    body: staffProfileRequest,
    replies: staffProfileReply,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const account = await records.accounts.get(body.userId);
      if (account === null || !mayNeedle(account, id)) {
        throw new InvalidInput("userId", body.userId, "a clinician or an assistant of this site");
      }
      const { userId, licence = null, training } = body;
      const content: StaffProfile = { userId, licence, training };
      const before = await staffProfileVersion(records, id, userId);
      if ((before?.version ?? 0) !== expected) throw versionConflict(before?.version ?? 0);
      const recordId = staffProfileId(id, userId);
      if (before !== null) {
        await saveDraft(context, request.actor, { recordId, expectedVersion: expected, content });
      } else {
        const kept = keptBody(content, UNSIGNED);
        const first = { recordId, kind: STAFF_PROFILE, siteId: id, patientId: null, body: kept };
        await records.versions.create(request.actor, first).catch((error: unknown) => {
          throw error instanceof AlreadyTaken ? versionConflict(1) : error;
        });
      }
      const staff = await staffView(records, id, account);
      etag(reply, staff.version);
      return { staff };
    },
  });
}
