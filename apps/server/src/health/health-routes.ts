import { z } from "@anagen/api";
import type { FastifyInstance } from "fastify";
import type { Context } from "../app/context.ts";
import { route } from "../http/route.ts";

/** Whether the server and its store answer. Says nothing else. */
export function healthRoutes(app: FastifyInstance, { records }: Context): void {
  route(app, {
    method: "GET",
    url: "/api/health",
    summary: "Whether the server and its store answer",
    replies: z.object({ status: z.literal("ok") }),
    async handle() {
      await records.ping();
      return { status: "ok" };
    },
  });
}
