// The server under test, in a process of its own: `server.ts FOLDER PATIENTS` prints one JSON line.
import { newApiToken, startServer } from "@anagen/server";
import { fill, SYSTEM } from "./fill.ts";

const NO_LIMIT_PER_MINUTE = 100_000_000;
const ONE_DAY_MS = 86_400_000;

const [dataDir = "", patients = ""] = process.argv.slice(2);
const server = await startServer({ dataDir, port: 0, mostPerMinute: NO_LIMIT_PER_MINUTE });
const { records, url } = server;
const start = performance.now();
const userId = await fill(records, Number(patients));
const fillSeconds = Math.round((performance.now() - start) / 1000);
const token = newApiToken();
const expiresAt = new Date(Date.now() + ONE_DAY_MS).toISOString();
await records.apiTokens.issue(SYSTEM, { token, userId, label: "Bench", expiresAt });
process.once("SIGTERM", () => server.close());
console.log(JSON.stringify({ url, token, fillSeconds }));
