import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { hstsHeader, PERMISSIONS } from "./headers.ts";
import { Problem, unreadable } from "./problem.ts";

/**
 * Answers to what is refused before any route or hook is reached: a path that cannot be decoded, a
 * request that is not HTTP. They look like every other refusal.
 * @param secure served over TLS
 */
export function unreadRequests(secure: boolean) {
  return {
    frameworkErrors(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
      const { status, headers, text } = answer(BROKEN, request.id, secure);
      reply.code(status).headers(headers).serializer(String).send(text);
    },
    clientErrorHandler(error: Error & { code?: string }, socket: Socket): void {
      if (error.code === "ECONNRESET" || socket.destroyed) return;
      if (!socket.writable) {
        socket.destroy();
        return;
      }
      const problem = PROBLEM_OF_CODE[error.code ?? ""] ?? BROKEN;
      const { status, headers, text } = answer(problem, randomUUID(), secure);
      const length = { "content-length": String(Buffer.byteLength(text)), connection: "close" };
      const lines = Object.entries({ ...headers, ...length }).map(([key, is]) => `${key}: ${is}`);
      const first = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`;
      socket.end([first, ...lines, "", text].join("\r\n"));
    },
  };
}

const BROKEN = unreadable("The request cannot be read as HTTP: its path or headers are broken.");
const PROBLEM_OF_CODE: Readonly<Record<string, Problem>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, "Too slow", "The request took too long to arrive."),
  HPE_HEADER_OVERFLOW: new Problem(431, "Headers too large", "The headers are too large."),
};

function answer({ status, title, detail, type }: Problem, requestId: string, secure: boolean) {
  const headers: Record<string, string> = {
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": PERMISSIONS,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-request-id": requestId,
    ...(secure ? hstsHeader : {}),
  };
  return { status, headers, text: JSON.stringify({ type, title, status, detail, requestId }) };
}
