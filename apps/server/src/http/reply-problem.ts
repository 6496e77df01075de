import type { FastifyReply, FastifyRequest } from "fastify";
import type { Problem } from "./problem.ts";

/** Sends a refusal as `application/problem+json` (RFC 9457). */
export function replyProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem) {
  const { status, title, detail, type, errors, currentVersion, current, headers } = problem;
  return reply
    .code(status)
    .headers({ ...headers, "cache-control": "no-store" })
    .type("application/problem+json; charset=utf-8")
    .serializer(JSON.stringify)
    .send({ type, title, status, detail, requestId: request.id, currentVersion, current, errors });
}
