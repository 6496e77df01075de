import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { type Actor, openRecords, type Records, type StoreLocation } from "../../src/index.ts";

/** Where one store lives, and a second, raw connection to it for those who tamper. */
export type Place = StoreLocation & { raw: (...statements: string[]) => Promise<void> };
export type NewPlace = () => Promise<Place>;

/** Each test file keeps its stores in one folder, which goes with it. */
const ROOM = mkdtempSync(join(tmpdir(), "anagen-records-"));
afterAll(() => rmSync(ROOM, { recursive: true, force: true }));

const folder = (): string => mkdtempSync(join(ROOM, "store-"));

export const sqlitePlace: NewPlace = async () => {
  const dataDir = folder();
  return {
    dataDir,
    async raw(...statements) {
      const database = new Database(join(dataDir, "anagen.db"));
      for (const statement of statements) database.exec(statement);
      database.close();
    },
  };
};

export const postgresPlace: NewPlace = async () => {
  const server = inject("databaseUrl");
  const name = `t_${randomBytes(8).toString("hex")}`;
  await query(server, [`create database ${name}`]);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const databaseUrl = url.href;
  return {
    dataDir: folder(),
    databaseUrl,
    raw: (...statements) => query(databaseUrl, statements),
  };
};

async function query(connectionString: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A clock that stands still until told, so that every time in a test is known. */
export function clock(start = "2026-03-02T09:00:00.000Z") {
  let ms = Date.parse(start);
  return {
    now: () => new Date(ms),
    advance(seconds: number) {
      ms += seconds * 1000;
    },
  };
}

export const by: Actor = { userId: "dr-berg", role: "clinician", requestId: "req-1" };

/** An open store with one site, on its own new place. */
export async function clinic(newPlace: NewPlace, start?: string) {
  const place = await newPlace();
  const time = clock(start);
  const open = (): Promise<Records> =>
    openRecords({ ...locationOf(place), now: time.now, newId: randomUUID });
  const records = await open();
  const { siteId } = await records.sites.create(by, { name: "Hill clinic (fictional)" });
  return { place, time, open, records, siteId };
}

export const openAt = (location: StoreLocation): Promise<Records> =>
  openRecords({ ...location, now: clock().now, newId: randomUUID });

export const locationOf = ({ dataDir, databaseUrl }: Place): StoreLocation =>
  databaseUrl === undefined ? { dataDir } : { dataDir, databaseUrl };
