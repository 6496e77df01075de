import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Actor, openRecords, type Records, type Role } from "@anagen/records";
import type { FastifyInstance, InjectOptions } from "fastify";
import { type AppOptions, buildApp } from "../../src/index.ts";

export const PROGRAM: Actor = { userId: null, role: "system", requestId: null };
export const BEGIN = new Date("2026-11-21T09:00:00Z");

/** A clock that tests move by hand. */
export function handClock(at: Date = BEGIN) {
  let ms = at.getTime();
  return {
    now: () => new Date(ms),
    forward: (by: { minutes?: number; hours?: number; seconds?: number }) => {
      ms += ((by.hours ?? 0) * 60 + (by.minutes ?? 0)) * 60_000 + (by.seconds ?? 0) * 1000;
    },
  };
}

export type Reply = {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: replies of many shapes are read field by field
  body: any;
  text: string;
  headers: Record<string, string | string[] | number | undefined>;
  etag: string;
};

/** Someone who sends requests: with a session cookie, an API token, or nothing. */
export type Caller = {
  userId: string;
  cookie: string;
  send(
    method: string,
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply>;
};

export async function send(app: FastifyInstance, options: InjectOptions): Promise<Reply> {
  const reply = await app.inject(options);
  const type = String(reply.headers["content-type"] ?? "");
  return {
    status: reply.statusCode,
    body: type.includes("json") && reply.payload !== "" ? JSON.parse(reply.payload) : null,
    text: reply.payload,
    headers: reply.headers,
    etag: String(reply.headers["etag"] ?? ""),
  };
}

export function caller(app: FastifyInstance, cookie: string, userId = ""): Caller {
  return {
    userId,
    cookie,
    send: (method, url, body, headers = {}) =>
      send(app, {
        method: method as "GET",
        url,
        headers: {
          host: "localhost",
          "x-anagen-csrf": "1",
          ...(cookie === "" ? {} : { cookie }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { payload: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
  };
}

/** An account with an open session, made straight in the store: no password is hashed. */
export async function signedInAs(
  { app, records, now }: Pick<Clinic, "app" | "records" | "now">,
  roles: readonly { siteId: string; role: Role }[],
  patientId: string | null = null,
): Promise<Caller> {
  const login = `u${randomUUID()}`;
  const account = await records.accounts.create(PROGRAM, {
    login,
    displayName: `Person ${login.slice(0, 6)}`,
    passwordHash: "$argon2id$not-a-real-hash",
    state: "active",
    patientId,
    roles,
  });
  const token = randomUUID().replaceAll("-", "");
  await records.sessions.start(PROGRAM, {
    token,
    userId: account.userId,
    expiresAt: new Date(now().getTime() + 12 * 3_600_000).toISOString(),
    idleSeconds: 900,
    client: null,
    secondFactor: null,
  });
  return caller(app, `anagen-session=${token}`, account.userId);
}

export type Clinic = {
  app: FastifyInstance;
  records: Records;
  now: () => Date;
  clock: ReturnType<typeof handClock>;
  dataDir: string;
  siteId: string;
  otherSiteId: string;
  /** Closes everything and removes the folder. */
  end(): Promise<void>;
};

/** A server on an empty store with two sites. */
export async function aClinic(
  options: Partial<AppOptions> & { databaseUrl?: string } = {},
): Promise<Clinic> {
  const dataDir = mkdtempSync(join(tmpdir(), "anagen-server-"));
  const clock = handClock();
  const { databaseUrl, ...appOptions } = options;
  const records = await openRecords({
    dataDir,
    now: clock.now,
    newId: randomUUID,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
  });
  const site = await records.sites.create(PROGRAM, { name: "North" });
  const other = await records.sites.create(PROGRAM, { name: "South" });
  const app = await buildApp({
    records,
    now: clock.now,
    publicUrl: "http://localhost:3000",
    mostPerMinute: 1_000_000,
    ...appOptions,
  });
  const end = async () => {
    await app.close();
    await records.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const { now } = clock;
  return { app, records, now, clock, dataDir, siteId: site.siteId, otherSiteId: other.siteId, end };
}
