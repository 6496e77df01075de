import { problemSchema, type z } from "@anagen/api";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { POLICY } from "../access/policy.ts";

/** What a handler gets: the parsed parts, and the raw request for headers, caller and place. */
export type Asked<Body, Query> = {
  body: Body;
  query: Query;
  id: string;
  request: FastifyRequest;
  reply: FastifyReply;
};

export type RouteDescription<Body, Query> = {
  method: "GET" | "POST" | "PUT" | "DELETE";
  url: string;
  /** One line for the API page. */
  summary: string;
  body?: z.ZodType<Body>;
  query?: z.ZodType<Query>;
  /** The reply's schema; null for a reply without a body. */
  replies: z.ZodType | null;
  /** 200 unless said otherwise. */
  status?: 200 | 201 | 204;
  /** A reply that is not JSON. */
  produces?: string;
  consumes?: string;
  /** The largest body in bytes; left out: that of the server. */
  largestBody?: number;
  handle(asked: Asked<Body, Query>): Promise<unknown>;
};

const REFUSALS = [400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429] as const;

/** Registers a route: checks by schema before the handler, the same schemas in the API page. */
export function route<Body = undefined, Query = undefined>(
  app: FastifyInstance,
  described: RouteDescription<Body, Query>,
): void {
  const { method, url, summary, body, query, replies, status = 200, handle } = described;
  app.route({
    method,
    url,
    ...(described.largestBody ? { bodyLimit: described.largestBody } : {}),
    schema: {
      summary,
      tags: [tagOf(url)],
      operationId: operationId(method, url),
      security: POLICY[`${method} ${url}`]?.who === "everyone" ? [] : SIGNED_IN,
      ...(body ? { body } : {}),
      ...(query ? { querystring: query } : {}),
      ...(described.consumes ? { consumes: [described.consumes] } : {}),
      response: {
        ...(replies === null
          ? {}
          : { [status]: inContent(described.produces ?? JSON_TYPE, replies) }),
        ...Object.fromEntries(
          REFUSALS.map((code) => [code, inContent(PROBLEM_TYPE, problemSchema)]),
        ),
      },
    },
    async handler(request, reply) {
      reply.code(status);
      const { id = "" } = (request.params ?? {}) as { id?: string };
      const parsed = { body: request.body as Body, query: request.query as Query };
      const answer = await handle({ ...parsed, id, request, reply });
      return status === 204 ? reply.send() : answer;
    },
  });
}

const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";
const inContent = (type: string, schema: z.ZodType) => ({
  description: type === PROBLEM_TYPE ? "Refused" : "Done",
  content: { [type]: { schema } },
});

const SIGNED_IN = [{ cookie: [] }, { apiToken: [] }];
const tagOf = (url: string): string => url.split("/")[2] ?? "anagen";
const operationId = (method: string, url: string): string =>
  `${method.toLowerCase()}${url
    .replace("/api", "")
    .replace(/[/:.]+([a-z])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
