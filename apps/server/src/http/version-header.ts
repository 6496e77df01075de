import { InvalidInput } from "@anagen/quantities";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";

const IF_MATCH = /^(?:W\/)?"(\d{1,9})"$/;

/**
 * The version that the writer had read, from `If-Match: "3"`.
 * @throws {Problem} 428 when it is missing | {InvalidInput} when it says something else
 */
export function expectedVersion(request: FastifyRequest): number {
  const header = request.headers["if-match"];
  if (header === undefined) {
    throw new Problem(
      428,
      "Version missing",
      "Send If-Match with the ETag of the version that you read, so that nobody's work is lost.",
    );
  }
  const version = IF_MATCH.exec(header.trim())?.[1];
  if (version === undefined) {
    throw new InvalidInput("If-Match", header.slice(0, 80), 'one ETag, such as "3"');
  }
  return Number(version);
}

export const etag = (reply: FastifyReply, version: number): FastifyReply =>
  reply.header("etag", `"${version}"`);
