import type { FastifyInstance } from "fastify";

/** Where lines go. Ids, routes and numbers only: no address line, no name, no clinical word. */
export type LogTo = {
  request(line: { requestId: string; route: string; status: number; ms: number }): void;
  /** A fault of the program, with the stack for whoever looks after it. */
  fault(requestId: string, error: unknown): void;
};

export function logRequests(app: FastifyInstance, log: LogTo | undefined): void {
  if (log === undefined) return;
  app.addHook("onResponse", async (request, reply) => {
    log.request({
      requestId: request.id,
      // The pattern, never the path itself: a path holds ids and a query may hold a name.
      route: `${request.method} ${request.routeOptions.url ?? "(no route)"}`,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}

/** Lines on standard error, as JSON. */
export const logToStandardError: LogTo = {
  request: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
  fault: (requestId, error) => {
    const { name, stack } = error instanceof Error ? error : { name: "unknown", stack: undefined };
    process.stderr.write(`${JSON.stringify({ requestId, fault: name, stack: placesIn(stack) })}\n`);
  },
};

/** Where it happened, without the message: a message may repeat what someone typed. */
const placesIn = (stack: string | undefined): string[] =>
  (stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
