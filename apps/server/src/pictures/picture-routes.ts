import { createHash } from "node:crypto";
import {
  LARGEST_PICTURE_BYTES,
  pictureSchema,
  picturesReply,
  withdrawalRequest,
  z,
} from "@anagen/api";
import type { JsonObject } from "@anagen/records";
import multipart from "@fastify/multipart";
import type { FastifyInstance, FastifyRequest } from "fastify";
import sharp from "sharp";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { conflict, notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { etag, expectedVersion } from "../http/version-header.ts";
import { currentVersion } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";
import { requireVersion } from "../records/record-routes.ts";
import { authorNames } from "../records/record-view.ts";
import { requireMayKeep, requireMayUse } from "./photograph-use.ts";
import { isPicture, pictureOf, pictureView } from "./picture-view.ts";
import { type ReadPicture, readPicture } from "./read-picture.ts";
import { sentPicture } from "./sent-picture.ts";

const ROOM_FOR_THE_FORM = 64 * 1024;
const THUMBNAIL_PX = 480;

/** Pictures of patients: kept sealed, as taken, without their metadata. */
export function pictureRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;

  // Forms are read here only: everywhere else they are refused as a wrong kind of body.
  app.register(async (here) => {
    await here.register(multipart, {
      limits: { fileSize: LARGEST_PICTURE_BYTES, files: 1, fields: 1, parts: 2, fieldSize: 16_384 },
    });
    route(here, {
      method: "POST",
      url: "/api/patients/:id/pictures",
      summary: "Keep a picture as taken, without its metadata",
      replies: pictureSchema,
      status: 201,
      consumes: "multipart/form-data",
      largestBody: LARGEST_PICTURE_BYTES + ROOM_FOR_THE_FORM,
      async handle({ id, request, reply }) {
        if (request.place === null) throw notFound();
        await requireMayKeep(records, request, { siteId: request.place.siteId, patientId: id });
        const { about, file } = await sentPicture(request);
        await requireOwnRecords(id, [about.ofRecordId, about.linedUpWithId]);
        const picture = await readPicture(file);
        const body: JsonObject = {
          role: "picture",
          purpose: about.purpose,
          zone: about.zone ?? null,
          takenOn: about.takenOn ?? now().toISOString().slice(0, 10),
          ofRecordId: about.ofRecordId ?? null,
          linedUpWithId: about.linedUpWithId ?? null,
          notes: about.notes ?? "",
          ...keptOf(picture),
        };
        const { siteId } = request.place;
        const kept = { siteId, patientId: id, about: body, content: picture.bytes };
        const { created } = await records.files.put(
          request.actor,
          kept,
          createOptions(request, [about, sha256(file)]),
        );
        etag(reply, created.version);
        return pictureView(created, authorNames(records));
      },
    });
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/pictures",
    summary: "The pictures of a patient, newest first",
    replies: picturesReply,
    async handle({ id, request }) {
      const nameOf = authorNames(records);
      const siteIds = request.place === null ? [] : [request.place.siteId];
      const files = await everyRecord(records, { siteIds, patientId: id, kind: "attachment" });
      const pictures = files
        .filter(isPicture)
        .filter(({ status }) => status !== "entered-in-error");
      return { items: await Promise.all(pictures.map((one) => pictureView(one, nameOf))) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/pictures/:id",
    summary: "What is known of a picture",
    replies: pictureSchema,
    async handle({ id, reply }) {
      const version = await currentVersion(records, id);
      etag(reply, version.version);
      return pictureView(version, authorNames(records));
    },
  });

  route(app, {
    method: "GET",
    url: "/api/pictures/:id/file",
    summary: "The picture itself, its pixels as taken",
    replies: z.string(),
    produces: "image/*",
    async handle({ id, request, reply }) {
      const { picture, bytes } = await shown(id, request);
      return reply.type(picture.mediaType).send(bytes);
    },
  });

  route(app, {
    method: "GET",
    url: "/api/pictures/:id/thumbnail",
    summary: "The picture made small, upright",
    replies: z.string(),
    produces: "image/jpeg",
    async handle({ id, request, reply }) {
      const { bytes } = await shown(id, request);
      const inside = { width: THUMBNAIL_PX, height: THUMBNAIL_PX, fit: "inside" as const };
      const small = await sharp(bytes)
        .rotate()
        .resize({ ...inside, withoutEnlargement: true })
        .flatten({ background: "#ffffff" })
        .jpeg({ quality: 82 })
        .toBuffer();
      return reply.type("image/jpeg").send(small);
    },
  });

  route(app, {
    method: "POST",
    url: "/api/pictures/:id/entered-in-error",
    summary: "Withdraw a picture that was entered by mistake",
    body: withdrawalRequest,
    replies: pictureSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      pictureOf(version);
      const withdrawn = await records.versions.write(request.actor, {
        recordId: id,
        expectedVersion: expected,
        status: "entered-in-error",
        body: { ...(version.body as JsonObject), reason: body.reason },
      });
      etag(reply, withdrawn.version);
      return pictureView(withdrawn, authorNames(records));
    },
  });

  async function shown(id: string, request: FastifyRequest) {
    const version = await currentVersion(records, id);
    const picture = pictureOf(version);
    await requireMayUse(records, request, version);
    if (version.status === "entered-in-error") throw conflict("This picture was withdrawn.");
    return { picture, bytes: await records.files.read(version) };
  }

  /** @throws {Problem} 404 a record of someone else, or none */
  async function requireOwnRecords(patientId: string, ids: (string | null | undefined)[]) {
    for (const id of ids) {
      if (typeof id !== "string") continue;
      const version = await records.versions.get(id);
      if (version?.patientId !== patientId) throw notFound(`There is no record ${id} here.`);
    }
  }
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

const keptOf = (picture: ReadPicture) => ({
  mediaType: picture.mediaType,
  widthPx: picture.widthPx,
  heightPx: picture.heightPx,
  orientation: picture.orientation,
  removedMetadata: picture.removed,
  pictureSha256: sha256(picture.bytes),
});
