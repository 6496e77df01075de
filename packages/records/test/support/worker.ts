/*
 * A second process on one store. Writes notes until told to stop, and prints one line for each
 * once it is acknowledged. Arguments: data folder, database URL or "-", site, name, how many.
 */
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { openRecords } from "../../src/index.ts";

const [dataDir = "", databaseUrl = "-", siteId = "", name = "", count = "0"] =
  process.argv.slice(2);
const records = await openRecords({
  dataDir,
  ...(databaseUrl === "-" ? {} : { databaseUrl }),
  now: () => new Date(),
  newId: randomUUID,
});
const by = { userId: name, role: "clinician", requestId: null } as const;
for (let number = 1; number <= Number(count); number += 1) {
  const recordId = `${name}-${number}`;
  const note = { recordId, kind: "note", siteId, patientId: null, body: { name, number } };
  await records.versions.create(by, note);
  writeSync(1, `${recordId} 1\n`);
  await records.versions.write(by, {
    recordId,
    expectedVersion: 1,
    status: "signed",
    body: number,
  });
  writeSync(1, `${recordId} 2\n`);
}
await records.close();
