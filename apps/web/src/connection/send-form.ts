import { noConnection } from "./problem.ts";

export interface FormToSend {
  readonly form: FormData;
  readonly headers: Headers;
  readonly signal?: AbortSignal | undefined;
  /** Bytes on their way so far, of all. */
  readonly onSent: (bytes: number, ofBytes: number) => void;
}

/**
 * Posts a form as `fetch` would and tells how far it got, which `fetch` cannot.
 *
 * @throws {Problem} of status 0 without a reply; the signal's reason where it was stopped
 */
export function sendForm(path: string, options: FormToSend): Promise<Response> {
  const { form, headers, signal, onSent } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const line = new XMLHttpRequest();
    line.open("POST", path);
    line.responseType = "blob";
    headers.forEach((value, name) => {
      line.setRequestHeader(name, value);
    });
    line.upload.onprogress = ({ loaded, total }) => onSent(loaded, total);
    line.onload = () => resolve(replyOf(line));
    line.onerror = () => reject(noConnection());
    line.onabort = () => reject(signal?.reason);
    signal?.addEventListener("abort", () => line.abort(), { once: true });
    line.send(form);
  });
}

function replyOf(line: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const one of line.getAllResponseHeaders().trim().split("\r\n")) {
    const colon = one.indexOf(":");
    if (colon > 0) headers.append(one.slice(0, colon), one.slice(colon + 1).trim());
  }
  const bodiless = line.status === 204 || line.status === 304;
  return new Response(bodiless ? null : (line.response as Blob), { status: line.status, headers });
}
