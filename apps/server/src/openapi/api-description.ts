import { z } from "@anagen/api";
import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
} from "fastify-type-provider-zod";
import { documentPolicy } from "../http/headers.ts";
import { route } from "../http/route.ts";
import { apiPage } from "./api-page.ts";

const UNDESCRIBED = ["/*"];

/** The API as OpenAPI 3.1, made from the same schemas that check the requests, and as a page. */
export async function apiDescription(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Anagen",
        version: "0.1.0",
        description:
          "Decision support for scalp microneedling: screening, plan and record. Errors are application/problem+json (RFC 9457) and name the field. Versioned records carry an ETag; PUT, sign and amend need If-Match. Creation takes Idempotency-Key.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [{ url: "/" }],
      components: {
        securitySchemes: {
          cookie: {
            type: "apiKey",
            in: "cookie",
            name: "anagen-session",
            description:
              "Set by POST /api/sign-in; __Host-anagen over TLS. Changes also need the header X-Anagen-CSRF: 1.",
          },
          apiToken: { type: "http", scheme: "bearer" },
        },
      },
    },
    transform: createJsonSchemaTransform({ skipList: UNDESCRIBED }),
    transformObject: createJsonSchemaTransformObject({}),
  });

  route(app, {
    method: "GET",
    url: "/api/openapi.json",
    summary: "This description, as OpenAPI 3.1",
    replies: z.looseObject({ openapi: z.string() }),
    handle: async () => app.swagger(),
  });

  route(app, {
    method: "GET",
    url: "/api/docs",
    summary: "This description, as a page to read",
    replies: z.string(),
    produces: "text/html",
    async handle({ reply }) {
      const page = apiPage(app.swagger());
      reply.type("text/html; charset=utf-8");
      reply.header("content-security-policy", documentPolicy(page));
      return page;
    },
  });
}
