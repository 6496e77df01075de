import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import type { OpenOptions, Records } from "@anagen/records";
import { Refusal } from "../failure/refusal.ts";
import { type StoreOptions, storeLocation } from "./store-options.ts";

/** Does `work` with the records of a clinic open, and closes them whatever happens. */
export async function withStore<T>(
  options: StoreOptions,
  work: (records: Records) => Promise<T>,
): Promise<T> {
  requireStore(options);
  return withRecords(options, work);
}

/** The same, and makes an empty store where there is none. */
export async function withRecords<T>(
  options: StoreOptions,
  work: (records: Records) => Promise<T>,
): Promise<T> {
  // Loaded only here: commands without records start faster.
  const { openRecords } = await import("@anagen/records");
  const records = await openRecords(openOptions(options));
  try {
    return await work(records);
  } finally {
    await records.close();
  }
}

export const openOptions = (options: StoreOptions): OpenOptions => ({
  ...storeLocation(options),
  now: () => new Date(),
  newId: randomUUID,
});

/** Refuses a folder that holds no records: a wrong `--data` must not make a new, empty clinic. */
export function requireStore({ data }: StoreOptions): void {
  requireFolder(data);
  if (isEmptyFolder(data)) {
    throw new Refusal(
      "store",
      `--data: there are no records in ${data}; anagen serve makes new ones`,
      {
        path: "--data",
        received: data,
        allowed: "a data folder that anagen serve has made",
      },
    );
  }
}

/** True for a folder that is missing or holds nothing. */
export const isEmptyFolder = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0;

/** @throws {Refusal} something is there, and it is not a folder */
export function requireFolder(data: string): void {
  if (statSync(data, { throwIfNoEntry: false })?.isDirectory() ?? true) return;
  throw new Refusal("store", `--data: ${data} is a file, not a folder`, {
    path: "--data",
    received: data,
    allowed: "a folder",
  });
}
