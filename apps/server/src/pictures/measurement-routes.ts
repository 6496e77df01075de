import {
  correctionsRequest,
  LARGEST_MEASUREMENT_BYTES,
  measurementSchema,
  measurementsReply,
  newMeasurementRequest,
  withdrawalRequest,
  z,
} from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { conflict } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { expectedVersion } from "../http/version-header.ts";
import { amendRecord, currentVersion, withdrawRecord } from "../records/acts.ts";
import { everyRecord } from "../records/every-record.ts";
import { requireVersion, sent } from "../records/record-routes.ts";
import { authorNames, contentOf, keptBody } from "../records/record-view.ts";
import { correctedContent } from "./corrected-content.ts";
import { type MeasurementContent, measurementLine } from "./measurement-content.ts";
import { measurementPaper } from "./measurement-paper.ts";
import { measurementPdf } from "./measurement-pdf.ts";
import { mayUse } from "./photograph-use.ts";
import { pictureOf } from "./picture-view.ts";
import { standingPictures } from "./standing-pictures.ts";

/** Measurements of pictures: what the measuring module found, kept with its picture. */
export function measurementRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;

  route(app, {
    method: "POST",
    url: "/api/pictures/:id/measurements",
    summary: "Keep a measurement of a picture",
    body: newMeasurementRequest,
    replies: measurementSchema,
    status: 201,
    largestBody: LARGEST_MEASUREMENT_BYTES,
    async handle({ id, body, request, reply }) {
      const version = await currentVersion(records, id);
      const picture = pictureOf(version);
      if (version.status === "entered-in-error") throw conflict("This picture was withdrawn.");
      const { result, measuredBy } = body;
      requireSameSize(picture, result);
      const content: MeasurementContent = {
        pictureId: id,
        takenOn: picture.takenOn,
        zone: picture.zone,
        measuredBy,
        result,
        corrections: [],
        corrected: null,
      };
      const signature = {
        signedBy: request.actor.userId,
        signedAt: now().toISOString(),
        amendmentReason: null,
      };
      const { created } = await records.versions.create(
        request.actor,
        {
          kind: "measurement",
          siteId: version.siteId,
          patientId: version.patientId,
          status: "signed",
          body: keptBody(content, signature),
        },
        createOptions(request),
      );
      return sent(context, reply, created);
    },
  });

  route(app, {
    method: "GET",
    url: "/api/patients/:id/measurements",
    summary: "The measurements of a patient in pictures that stand, newest first, without hairs",
    replies: measurementsReply,
    async handle({ id, request }) {
      const siteIds = request.place === null ? [] : [request.place.siteId];
      const found = await everyRecord(records, { siteIds, patientId: id, kind: "measurement" });
      const nameOf = authorNames(records);
      const places = siteIds.map((siteId) => standingPictures(records, { siteId, patientId: id }));
      const pictures = new Set((await Promise.all(places)).flat().map(({ recordId }) => recordId));
      // What was measured in a picture of someone else falls with the picture.
      const standing = found.filter(
        (one) =>
          one.status !== "entered-in-error" &&
          pictures.has(contentOf<MeasurementContent>(one).pictureId),
      );
      return { items: await Promise.all(standing.map((one) => measurementLine(one, nameOf))) };
    },
  });

  route(app, {
    method: "GET",
    url: "/api/measurements/:id",
    summary: "A measurement with its hairs",
    replies: measurementSchema,
    async handle({ id, reply }) {
      return sent(context, reply, await currentVersion(records, id));
    },
  });

  route(app, {
    method: "POST",
    url: "/api/measurements/:id/corrections",
    summary: "Correct by hand: a new version with both numbers, the automatic ones unchanged",
    body: correctionsRequest,
    replies: measurementSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const author = (await authorNames(records)(request.actor.userId)) ?? "API";
      const content = correctedContent(contentOf<MeasurementContent>(version), body.steps, {
        author,
        time: now().toISOString(),
      });
      const reason = "corrected by hand";
      const amendment = { version, expectedVersion: expected, content, reason };
      return sent(context, reply, await amendRecord(context, request.actor, amendment));
    },
  });

  route(app, {
    method: "GET",
    url: "/api/measurements/:id/report.pdf",
    summary: "One page on paper: picture, figures, change since the first, limits",
    replies: z.string(),
    produces: "application/pdf",
    async handle({ id, request, reply }) {
      const version = await currentVersion(records, id);
      const pictures = await mayUse(records, request, version);
      reply.type("application/pdf");
      reply.header("content-disposition", 'attachment; filename="measurement.pdf"');
      return reply.send(
        await measurementPdf(await measurementPaper(records, version, { pictures })),
      );
    },
  });

  route(app, {
    method: "POST",
    url: "/api/measurements/:id/entered-in-error",
    summary: "Withdraw a measurement that was entered by mistake; it stays readable",
    body: withdrawalRequest,
    replies: measurementSchema,
    async handle({ id, body, request, reply }) {
      const expected = expectedVersion(request);
      const version = await requireVersion(context, id, expected);
      const withdrawal = { version, expectedVersion: expected, reason: body.reason };
      return sent(context, reply, await withdrawRecord(context, request.actor, withdrawal));
    },
  });
}

/** A result of another picture would be kept under this one. @throws {InvalidInput} */
function requireSameSize(
  picture: { widthPx: number; heightPx: number; orientation: number },
  result: { widthPx: number; heightPx: number },
): void {
  const stored = [picture.widthPx, picture.heightPx];
  const shown = picture.orientation > 4 ? [...stored].reverse() : stored;
  const fits = [stored, shown].some(
    ([width, height]) => width === result.widthPx && height === result.heightPx,
  );
  if (fits) return;
  const came = `${result.widthPx} x ${result.heightPx}`;
  throw new InvalidInput("result.widthPx", came, `that of the picture, ${stored.join(" x ")} px`);
}
