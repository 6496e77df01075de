import { createServer } from "node:net";
import { Refusal } from "../failure/refusal.ts";

const WHY: Record<string, string> = {
  EADDRINUSE: "is in use by another program; choose another with --port",
  EACCES: "may not be used by this user; choose one above 1023 with --port",
  EADDRNOTAVAIL: "is not an address of this machine; choose another with --host",
  ENOTFOUND: "is not a known address; choose another with --host",
};

/**
 * Refuses an address that cannot be listened on, before anything is built or written.
 * @throws {Refusal} `port-in-use`
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", (error) => reject(portRefusal(error, host, port)));
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

/** The refusal for a failure to listen; any other error as it is. */
export function portRefusal(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const why = WHY[error.code ?? ""];
  if (why === undefined) return error;
  return new Refusal("port-in-use", `${host}:${port} ${why}`, {
    path: error.code === "EADDRINUSE" || error.code === "EACCES" ? "--port" : "--host",
    received: `${host}:${port}`,
    allowed: "a free port from 1 to 65535 (0 takes any) on an address of this machine",
  });
}
