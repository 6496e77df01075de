/*
 * Another process that sends what is due, and is killed in the middle of it.
 * Arguments: data folder, the time as ISO 8601, the file it writes each letter to, and when it dies:
 * "before" or "after" the letter has left, or "never".
 */
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { openRecords } from "@anagen/records";
import type { Context } from "../../src/app/context.ts";
import type { Channel } from "../../src/reminders/channel.ts";
import { remindOnce } from "../../src/reminders/run-reminders.ts";

const [dataDir = "", at = "", letters = "", dies = "never"] = process.argv.slice(2);
const now = () => new Date(at);
const records = await openRecords({ dataDir, now, newId: randomUUID });
const die = (when: string) => {
  if (dies === when) process.kill(process.pid, "SIGKILL");
};
const channel: Channel = {
  name: "email",
  mayRepeat: false,
  async send({ id }) {
    die("before");
    appendFileSync(letters, `${id}\n`);
    die("after");
  },
};
await remindOnce({ records, now, publicUrl: () => "" } as unknown as Context, channel);
await records.close();
