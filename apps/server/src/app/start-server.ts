import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { openRecords, type Records } from "@anagen/records";
import type { FastifyInstance } from "fastify";
import { type Channel, fileChannel, mailChannel } from "../reminders/channel.ts";
import { type AppOptions, buildApp } from "./build-app.ts";

export type ServerOptions = Pick<AppOptions, "webRoot" | "log" | "mostPerMinute" | "demo"> & {
  dataDir: string;
  databaseUrl?: string;
  /** Left out: the loopback address, which only this machine reaches. */
  host?: string;
  /** 0: any free port. */
  port: number;
  /** The address behind a TLS proxy, such as `https://anagen.example`. */
  publicUrl?: string;
  now?: () => Date;
  /** Reminders by mail; left out: as files in the data folder. */
  mail?: { url: string; from: string };
};

export type RunningServer = {
  /** Where it answers, such as `http://localhost:3000`. */
  url: string;
  records: Records;
  app: FastifyInstance;
  /** Lets requests under way end for a few seconds, then closes the store. */
  close(): Promise<void>;
};

/** A client that sends slowly does not keep the server from stopping. */
const LAST_REQUESTS_MS = 3000;
const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1"]);

/**
 * Opens the store and answers on a port.
 * @throws {StoreUnusable} | the system's error when the port is taken (`code: "EADDRINUSE"`)
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { dataDir, databaseUrl, host = "127.0.0.1", port } = options;
  const now = options.now ?? (() => new Date());
  const records = await openRecords({
    dataDir,
    now,
    newId: () => randomUUID(),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  try {
    let url = options.publicUrl ?? "";
    const app = await buildApp({
      records,
      now,
      publicUrl: options.publicUrl ?? (() => url),
      remindBy: channelOf(options),
      listensOn: LOOPBACK.has(host) ? "loopback" : "network",
      ...picked(options),
    });
    await app.listen({ host, port });
    if (options.publicUrl === undefined) url = `http://${nameOf(host)}:${portOf(app)}`;
    const close = async () => {
      const patience = setTimeout(() => app.server.closeAllConnections(), LAST_REQUESTS_MS);
      await app.close();
      clearTimeout(patience);
      await records.close();
    };
    return { url, records, app, close };
  } catch (error) {
    await records.close();
    throw error;
  }
}

const channelOf = ({ mail, dataDir }: ServerOptions): Channel =>
  mail === undefined ? fileChannel(join(dataDir, "outbox")) : mailChannel(mail.url, mail.from);

const picked = ({ webRoot, log, mostPerMinute, demo }: ServerOptions): Partial<AppOptions> => ({
  ...(webRoot === undefined ? {} : { webRoot }),
  ...(log === undefined ? {} : { log }),
  ...(mostPerMinute === undefined ? {} : { mostPerMinute }),
  ...(demo === undefined ? {} : { demo }),
});

/** The name that people type: `localhost` counts as a secure place in every browser. */
const nameOf = (host: string): string => {
  if (LOOPBACK.has(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
};

const portOf = (app: FastifyInstance): number => {
  const address = app.server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
};
