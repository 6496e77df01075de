import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

/** A new, empty database on the PostgreSQL of the tests. @returns its address */
export async function ownDatabase(): Promise<string> {
  const server = inject("databaseUrl");
  const name = `server_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}
