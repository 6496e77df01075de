import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { MEASURING_POLICY } from "../http/headers.ts";
import { notFound } from "../http/problem.ts";

const ONE_YEAR_SECONDS = 365 * 24 * 3600;

/**
 * The built web application: hashed files are kept by browsers for good, the page itself never, and
 * any path that is no file and no API is the page (its own router reads the path).
 */
export async function webApp(app: FastifyInstance, webRoot: string | undefined): Promise<void> {
  const index = webRoot === undefined ? null : indexIn(webRoot);
  if (webRoot !== undefined && index !== null) {
    app.get("/", (_request, reply) => sendPage(reply, index));
    await app.register(fastifyStatic, {
      root: resolve(webRoot),
      wildcard: true,
      index: false,
      decorateReply: false,
      cacheControl: false,
      setHeaders(reply, path) {
        const hashed = /[/\\]assets[/\\]/.test(path);
        const keep = `public, max-age=${ONE_YEAR_SECONDS}, immutable`;
        reply.header("cache-control", hashed ? keep : "no-cache");
        if (isMeasuringWorker(path)) reply.header("content-security-policy", MEASURING_POLICY);
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const isPage =
      request.method === "GET" && !isApi(request.url) && !/\.[a-z0-9]+$/i.test(pathOf(request.url));
    if (index === null || !isPage) throw notFound();
    return sendPage(reply.code(200), index);
  });
}

const isMeasuringWorker = (path: string): boolean => /[/\\]measure\.worker-[^/\\]*\.js$/.test(path);

/** Null when the web application was not built there. */
function indexIn(webRoot: string): string | null {
  const index = join(resolve(webRoot), "index.html");
  return existsSync(index) ? index : null;
}

const isApi = (url: string): boolean => /^\/api(?:[/?#]|$)/.test(url);
const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? "";

async function sendPage(reply: FastifyReply, index: string) {
  const page = await readFile(index);
  return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(page);
}
