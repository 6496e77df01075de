import { importQuery, importReply, type z } from "@anagen/api";
import { type Actor, AlreadyTaken, type CreateOptions } from "@anagen/records";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { createOptions } from "../http/idempotency.ts";
import { Problem } from "../http/problem.ts";
import { route } from "../http/route.ts";
import { patientDetails } from "./patient-view.ts";
import { type ReadLine, type RefusedLine, readPatientsCsv } from "./read-patients-csv.ts";

type ImportReply = z.infer<typeof importReply>;

/** People from a table. Every line is checked before the first is written. */
export function importRoutes(app: FastifyInstance, context: Context): void {
  route(app, {
    method: "POST",
    url: "/api/patients/import",
    summary: "Add people from a table (CSV): all or none, unless partial=1",
    query: importQuery,
    replies: importReply,
    consumes: "text/csv",
    async handle({ query, request }) {
      if (typeof request.body !== "string") {
        throw new Problem(415, "Wrong kind of body", "Send text/csv in UTF-8.");
      }
      const { siteId, partial } = query;
      const { read, refused } = readPatientsCsv(request.body);
      refused.push(...(await takenNumbers(context, siteId, read)));
      const bad = new Set(refused.map(({ line }) => line));
      if (bad.size > 0 && partial === "0") return { created: 0, refused };
      const good = read.filter(({ line }) => !bad.has(line));
      const options = createOptions(request);
      return addAll(context, request.actor, {
        siteId,
        lines: good,
        refused,
        partial: partial === "1",
        options,
      });
    },
  });
}

async function takenNumbers(
  { records }: Context,
  siteId: string,
  lines: readonly ReadLine[],
): Promise<RefusedLine[]> {
  const refused: RefusedLine[] = [];
  for (const { line, details } of lines) {
    if (details.number === null) continue;
    const found = await records.patients.search({
      siteIds: [siteId],
      text: details.number,
      limit: 100,
    });
    if (found.patients.some(({ number }) => number === details.number)) refused.push(taken(line));
  }
  return refused;
}

const taken = (line: number): RefusedLine => ({
  line,
  path: "number",
  message: "number must be one that no other person of the site has",
});

type Batch = {
  siteId: string;
  lines: readonly ReadLine[];
  refused: RefusedLine[];
  partial: boolean;
  options: CreateOptions;
};

/** All in one transaction. A number that someone took meanwhile: nobody, unless a part will do. */
async function addAll(context: Context, by: Actor, batch: Batch): Promise<ImportReply> {
  const { siteId, lines, refused, partial, options } = batch;
  const people = lines.map(({ details }) => ({ siteId, ...patientDetails(details) }));
  try {
    const created = await context.records.patients.createMany(by, people, options);
    return { created: created.length, refused };
  } catch (error) {
    if (!(error instanceof AlreadyTaken)) throw error;
    const late = lines.filter(({ details }) => details.number === error.value);
    const stillRefused = [...refused, ...late.map(({ line }) => taken(line))];
    if (!partial || late.length === 0) return { created: 0, refused: stillRefused };
    const rest = lines.filter((line) => !late.includes(line));
    return addAll(context, by, { ...batch, lines: rest, refused: stillRefused });
  }
}
