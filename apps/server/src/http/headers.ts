import { createHash } from "node:crypto";
import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

const ONE_YEAR_SECONDS = 365 * 24 * 3600;

/**
 * Headers on every reply: nothing from elsewhere runs, frames or listens, and no clinical reply is
 * kept by a browser or proxy.
 * @param secure served over TLS: browsers are told to keep to it
 */
export async function securityHeaders(app: FastifyInstance, secure: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        // React sets single style properties on elements; they can load and run nothing.
        "style-src-attr": ["'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    hsts: secure ? { maxAge: ONE_YEAR_SECONDS, includeSubDomains: true } : false,
    frameguard: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    reply.header("permissions-policy", PERMISSIONS);
    // The files of the web application say otherwise for themselves.
    reply.header("cache-control", "no-store");
  });
}

export const hstsHeader = {
  "strict-transport-security": `max-age=${ONE_YEAR_SECONDS}; includeSubDomains`,
};

/**
 * For the worker that measures pictures: its net is WebAssembly, which a policy must allow by name.
 * Text is run as code there as little as anywhere else.
 */
export const MEASURING_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

export const PERMISSIONS =
  "accelerometer=(self), camera=(self), display-capture=(), geolocation=(), gyroscope=(self), magnetometer=(), microphone=(), payment=(), usb=()";

/** For a page that brings its own style and nothing else: only that very style may apply. */
export function documentPolicy(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = ""]) => {
    const hash = createHash("sha256").update(style).digest("base64");
    return `'sha256-${hash}'`;
  });
  return `default-src 'none'; style-src ${styles.join(" ") || "'none'"}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
