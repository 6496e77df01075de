type Method = "GET" | "POST" | "PUT";
type Injection = {
  method: Method;
  url: string;
  headers: Record<string, string>;
  payload?: string;
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
};

/** @throws {Error} an answer of 400 or above: the demonstration and the API disagree */
export function apiClient(app: InProcess, bearer: string): ApiClient {
  const ask = async (
    method: Method,
    path: string,
    body?: unknown,
    etag?: string,
  ): Promise<Reply> => {
    const reply = await app.inject({
      method,
      url: `/api${path}`,
      headers: {
        authorization: `Bearer ${bearer}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(etag === undefined ? {} : { "if-match": etag }),
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
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
    post: (path, body, etag) => ask("POST", path, body, etag),
    put: (path, body, etag) => ask("PUT", path, body, etag),
  };
}
