import { noConnection, type Problem, problemFrom } from "./problem.ts";
import { sendForm } from "./send-form.ts";
import { sessionGateIsArmed, waitForSignIn } from "./session-gate.ts";

export interface Reply<T> {
  readonly data: T;
  /** Hand it back as `ifMatch` when saving, so that two people never overwrite each other. */
  readonly etag: string | null;
}

export interface RequestOptions {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, with its media type, instead of `body`: a file of rows. */
  readonly content?: { readonly type: string; readonly text: string };
  /** A form with a file, instead of `body`; the browser names its media type. */
  readonly form?: FormData;
  /** Told, of a form, how many of its bytes are on their way. */
  readonly onSent?: ((bytes: number, ofBytes: number) => void) | undefined;
  readonly ifMatch?: string | null | undefined;
  /** One per thing to create, kept over retries: `newIdempotencyKey()`. */
  readonly idempotencyKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** A zod schema's `parse`, where the reply must be checked before use. */
  readonly read?: (value: unknown) => unknown;
  /** Sign-in itself must see its own 401. */
  readonly ownUnauthorised?: boolean;
}

export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}

function headersOf(options: RequestOptions): Headers {
  const headers = new Headers({ Accept: "application/json", "X-Anagen-CSRF": "1" });
  if (options.body !== undefined) headers.set("Content-Type", "application/json");
  if (options.content) headers.set("Content-Type", options.content.type);
  if (options.ifMatch) headers.set("If-Match", options.ifMatch);
  if (options.idempotencyKey) headers.set("Idempotency-Key", options.idempotencyKey);
  return headers;
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  const { form, onSent, signal } = options;
  if (form && onSent) return sendForm(path, { form, headers: headersOf(options), signal, onSent });
  const init: RequestInit = {
    method: options.method ?? "GET",
    credentials: "same-origin",
    cache: "no-store",
    headers: headersOf(options),
  };
  if (options.body !== undefined) init.body = JSON.stringify(options.body);
  if (options.content) init.body = options.content.text;
  if (options.form) init.body = options.form;
  if (options.signal) init.signal = options.signal;
  try {
    return await fetch(path, init);
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw noConnection();
  }
}

/**
 * Asks the server. `path` starts with `/api/`; ids in it must be passed through `encodeURIComponent`.
 * Throws `Problem`. A session that ended is renewed first (the person signs in over the page), then
 * the same request is sent once more.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<Reply<T>> {
  let reply = await send(path, options);
  if (reply.status === 401 && !options.ownUnauthorised && sessionGateIsArmed()) {
    const refused: Problem = await problemFrom(reply);
    await waitForSignIn().catch(() => {
      throw refused;
    });
    reply = await send(path, options);
  }
  if (!reply.ok) throw await problemFrom(reply);
  const text = await reply.text();
  const value: unknown = text === "" ? null : JSON.parse(text);
  const data = (options.read ? options.read(value) : value) as T;
  return { data, etag: reply.headers.get("ETag") };
}
