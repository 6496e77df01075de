import { withdrawalRequest, type z } from "@anagen/api";
import type { RecordVersion } from "@anagen/records";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Context } from "../app/context.ts";
import { notFound, versionConflict } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { etag, expectedVersion } from "../http/version-header.ts";
import { currentVersion, isSigned, type Kind, signRecord, withdrawRecord } from "./acts.ts";
import { authorNames, recordView } from "./record-view.ts";

export type RecordRoutes = {
  kind: Kind;
  reply: z.ZodType;
  history: z.ZodType;
  /** Refuses what may not be signed; may give the content anew. */
  beforeSigning?: (version: RecordVersion) => Promise<object | undefined>;
  /** How a version is shown; left out: as it is. */
  view?: View;
};

type View = (version: RecordVersion) => Promise<object>;

/** What every kind of clinical record can do: be read, signed, withdrawn, and show its history. */
export function recordRoutes(
  app: FastifyInstance,
  context: Context,
  { kind, reply: shape, history, beforeSigning, view }: RecordRoutes,
): void {
  const { records } = context;
  const url = `/api/${kind}s/:id`;

  route(app, {
    method: "GET",
    url,
    summary: `The ${kind} as it is now`,
    replies: shape,
    async handle({ id, request, reply }) {
      const version = await currentVersion(records, id);
      requireForPatient(request, version);
      return sent(context, reply, version, view);
    },
  });

  route(app, {
    method: "GET",
    url: `${url}/history`,
    summary: `Every version of the ${kind}, oldest first`,
    replies: history,
    async handle({ id }) {
      const nameOf = authorNames(records);
      const show = view ?? ((one: RecordVersion) => recordView(one, nameOf));
      const versions = await records.versions.history(id);
      return { items: await Promise.all(versions.map(show)) };
    },
  });

  route(app, {
    method: "POST",
    url: `${url}/sign`,
    summary: `Sign the ${kind} that you read; it cannot be changed afterwards`,
    replies: shape,
    async handle({ id, request, reply }) {
      const version = await requireVersion(context, id, expectedVersion(request));
      const content = version.status === "draft" ? await beforeSigning?.(version) : undefined;
      const signing = content === undefined ? { version } : { version, content };
      return sent(context, reply, await signRecord(context, request.actor, signing), view);
    },
  });

  route(app, {
    method: "POST",
    url: `${url}/entered-in-error`,
    summary: `Withdraw a ${kind} that was entered by mistake; it stays readable`,
    body: withdrawalRequest,
    replies: shape,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const withdrawal = { version, expectedVersion: expected, reason: body.reason };
      return sent(context, reply, await withdrawRecord(context, request.actor, withdrawal), view);
    },
  });
}

/** The record with its ETag. */
export async function sent(
  { records }: Context,
  reply: FastifyReply,
  version: RecordVersion,
  view?: View,
) {
  etag(reply, version.version);
  return view === undefined ? recordView(version, authorNames(records)) : view(version);
}

/** @throws {Problem} 404 | 412 */
export async function requireVersion(
  { records }: Context,
  id: string,
  expected: number,
): Promise<RecordVersion> {
  const version = await currentVersion(records, id);
  if (version.version !== expected) throw versionConflict(version.version);
  return version;
}

/** A patient reads what was signed for them; drafts are the clinic's. @throws {Problem} 404 */
export function requireForPatient(request: FastifyRequest, version: RecordVersion): void {
  if (request.actor.role === "patient" && !isSigned(version)) throw notFound();
}
