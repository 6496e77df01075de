import { z } from "@anagen/api";
import { type CopiedFile, ownCopyPage } from "@anagen/treatment";
import type { FastifyInstance } from "fastify";
import type { Place } from "../access/principal.ts";
import type { Context } from "../app/context.ts";
import { notFound } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { patientExport } from "../patients/patient-export.ts";
import { timelineOf } from "../patients/timeline.ts";
import { mayUse } from "../pictures/photograph-use.ts";
import { today } from "../records/day.ts";
import { filesToCopy } from "./copied-files.ts";
import { type CopiedEntry, zipStream } from "./zip-stream.ts";

const RECORD: CopiedFile = {
  name: "record/record.json",
  words: "the whole record with all its versions, for programs",
};

/** Everything kept of a person as one folder: record, papers, pictures, and a page that explains. */
export function ownCopyRoutes(app: FastifyInstance, context: Context): void {
  const { records, now } = context;

  route(app, {
    method: "GET",
    url: "/api/patients/:id/download.zip",
    summary: "Everything kept of this person as a ZIP: record, papers, pictures",
    replies: z.string(),
    produces: "application/zip",
    async handle({ request, reply }) {
      const { place } = request;
      if (place === null) throw notFound();
      const forPatient = request.actor.role === "patient";
      const pictures = await mayUse(records, request, place);
      reply.type("application/zip");
      reply.header("content-disposition", 'attachment; filename="my-record.zip"');
      return reply.send(zipStream(entries(place, { forPatient, pictures }), now()));
    },
  });

  type Asked = { forPatient: boolean; pictures: boolean };

  async function* entries(
    place: Place,
    { forPatient, pictures }: Asked,
  ): AsyncGenerator<CopiedEntry> {
    const record = await patientExport(context, place, forPatient);
    yield { name: RECORD.name, bytes: `${JSON.stringify(record, null, 1)}\n` };
    const files: CopiedFile[] = [RECORD];
    const notIncluded: CopiedFile[] = pictures ? [] : [PICTURES_WITHHELD];
    for (const { make, packed, ...file } of await filesToCopy(context, place, { pictures })) {
      const bytes = await make().catch(() => null);
      if (bytes === null) {
        notIncluded.push(file);
        continue;
      }
      files.push(file);
      yield { name: file.name, bytes, packed };
    }
    yield { name: "index.html", bytes: await firstPage(place, { forPatient, files, notIncluded }) };
  }

  async function firstPage(
    place: Place,
    said: { forPatient: boolean; files: CopiedFile[]; notIncluded: CopiedFile[] },
  ): Promise<string> {
    const { forPatient, files, notIncluded } = said;
    const patient = await records.patients.get(place.patientId ?? "");
    const { items } = await timelineOf(context, place, forPatient);
    return ownCopyPage({
      patientName: patient === null ? "" : `${patient.given} ${patient.family}`.trim(),
      clinicName: (await records.sites.get(place.siteId))?.name ?? "",
      madeOn: await today(context, place.siteId),
      course: items.map(({ at, title, summary }) => ({ day: at.slice(0, 10), title, summary })),
      files,
      notIncluded,
    });
  }
}

const PICTURES_WITHHELD: CopiedFile = {
  name: "pictures",
  words: "left out: there is no consent to photographs that holds; the person still gets them",
};
