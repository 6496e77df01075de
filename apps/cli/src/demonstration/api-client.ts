type Method = "GET" | "POST" | "PUT";
type Injection = {
  method: Method;
  url: string;
  headers: Record<string, string>;
  payload?: string | Buffer;
};

/** What is needed of the server: its requests in process, without a network. */
export type InProcess = {
  inject(
    request: Injection,
  ): Promise<{ statusCode: number; body: string; headers: Record<string, unknown> }>;
};

export type Reply = { body: Record<string, unknown>; etag: string };

/** Speaks the HTTP API in process, so that whatever it makes is checked and audited like all else. */
export type ApiClient = {
  get(path: string): Promise<Reply>;
  post(path: string, body: unknown, etag?: string): Promise<Reply>;
  put(path: string, body: unknown, etag: string): Promise<Reply>;
  /** A form with a description in JSON and a file. */
  postFile(path: string, about: unknown, file: Uint8Array): Promise<Reply>;
};

type Body = { type: string; payload: string | Buffer };
const BOUNDARY = "----anagen-demonstration";

/** @throws {Error} an answer of 400 or above: the demonstration and the API disagree */
export function apiClient(app: InProcess, bearer: string): ApiClient {
  const ask = async (method: Method, path: string, body?: Body, etag?: string): Promise<Reply> => {
    const reply = await app.inject({
      method,
      url: `/api${path}`,
      headers: {
        authorization: `Bearer ${bearer}`,
        ...(body === undefined ? {} : { "content-type": body.type }),
        ...(etag === undefined ? {} : { "if-match": etag }),
      },
      ...(body === undefined ? {} : { payload: body.payload }),
    });
    if (reply.statusCode >= 400) {
      throw new Error(
        `the demonstration clinic: ${method} ${path} gave ${reply.statusCode}: ${reply.body}`,
      );
    }
    return {
      body: reply.body === "" ? {} : JSON.parse(reply.body),
      etag: String(reply.headers["etag"] ?? ""),
    };
  };
  return {
    get: (path) => ask("GET", path),
    post: (path, body, etag) => ask("POST", path, json(body), etag),
    put: (path, body, etag) => ask("PUT", path, json(body), etag),
    postFile: (path, about, file) => ask("POST", path, form(about, file)),
  };
}

const json = (body: unknown): Body | undefined =>
  body === undefined ? undefined : { type: "application/json", payload: JSON.stringify(body) };

function form(about: unknown, file: Uint8Array): Body {
  const part = (name: string) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`;
  const head = `${part("about")}\r\n\r\n${JSON.stringify(about)}\r\n${part("file")}; filename="picture.png"\r\nContent-Type: image/png\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, payload };
}
