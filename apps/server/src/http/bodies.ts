import { parseWith, type z } from "@anagen/api";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { readJsonBody, readUtf8 } from "./json-body.ts";

export const LARGEST_BODY_BYTES = 1024 * 1024;

/** JSON everywhere, and CSV for the import; any other kind of body is refused with 415. */
export function bodyReaders(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/json",
    { parseAs: "buffer" },
    async (_request: FastifyRequest, body: Buffer) => readJsonBody(body),
  );
  app.addContentTypeParser(
    "text/csv",
    { parseAs: "buffer" },
    async (_request: FastifyRequest, body: Buffer) => readUtf8(body),
  );
}

const ROOTS: Record<string, string> = { body: "", querystring: "", params: "", headers: "" };

/** Requests are checked by the shared schemas; replies are sent as they are. */
export function checkBySchema(app: FastifyInstance): void {
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (data) => {
    try {
      return { value: parseWith(schema, data, ROOTS[httpPart ?? ""] ?? "") };
    } catch (error) {
      return { error: error instanceof Error ? error : new Error("unreadable") };
    }
  });
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
}
