import { mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import type { IsoDate } from "@anagen/quantities";
import type { Account, Records } from "@anagen/records";
import { LEAD, PATIENT_ACCOUNT } from "../demonstration/clinic.ts";
import { DEMONSTRATION, makeDemonstration } from "../demonstration/make-clinic.ts";
import { Refusal } from "../failure/refusal.ts";
import { printError } from "../output/print.ts";
import { isEmptyFolder, requireFolder, withRecords } from "../store/open-store.ts";
import { type StoreOptions, storeLocation } from "../store/store-options.ts";
import { SYSTEM } from "../store/system-actor.ts";

export type Clinic = {
  demo: boolean;
  /** Whom a one-time link is printed for; null when everybody can sign in already. */
  linkFor: string | null;
  /** The patient of the demonstration, who may read her own record; null elsewhere. */
  patientLinkFor: string | null;
  /** Only when the demonstration clinic was made just now. */
  apiToken: string | null;
};

type Wish = StoreOptions & { demo?: true; today: IsoDate };

/**
 * Makes what an empty store needs: the demonstration clinic, or a site with a first administrator.
 * @throws {Refusal} `--demo` on the records of a real clinic
 */
export async function prepareClinic(options: Wish): Promise<Clinic> {
  requireFolder(options.data);
  if (options.demo && isEmptyFolder(options.data)) {
    const apiToken = await makeWhole(options);
    return withRecords(options, async (records) => ({ ...(await knownClinic(records)), apiToken }));
  }
  return withRecords(options, async (records) => {
    if ((await records.accounts.count()) === 0) return firstAdministrator(records, options);
    const clinic = await knownClinic(records);
    if (options.demo && !clinic.demo) throw notADemonstration(options.data);
    return clinic;
  });
}

/** In a folder beside it, renamed when done: a half-made demonstration is never found. */
async function makeWhole(options: Wish): Promise<string> {
  printError("anagen: making the demonstration clinic; every person in it is fictional …");
  const { data, today } = options;
  const location = storeLocation(options);
  if (location.databaseUrl !== undefined) return makeDemonstration(location, today);
  const beside = `${data.replace(/[\\/]+$/, "")}.making-${process.pid}`;
  try {
    mkdirSync(beside, { recursive: true, mode: 0o700 });
    const token = await makeDemonstration({ dataDir: beside }, today);
    if (isEmptyFolder(data)) removeEmpty(data);
    renameSync(beside, data);
    return token;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

async function firstAdministrator(records: Records, { demo, data }: Wish): Promise<Clinic> {
  if (demo) throw notADemonstration(data);
  const [site = await records.sites.create(SYSTEM, { name: "My clinic" })] =
    await records.sites.list();
  const { userId } = await records.accounts.create(SYSTEM, {
    login: "administrator",
    displayName: "Administrator",
    passwordHash: null,
    state: "invited",
    patientId: null,
    roles: [{ siteId: site.siteId, role: "administrator" }],
  });
  return { demo: false, linkFor: userId, patientLinkFor: null, apiToken: null };
}

/** In the demonstration the leading clinician; elsewhere an administrator who could never sign in. */
async function knownClinic(records: Records): Promise<Clinic> {
  const demo = (await records.settings.get(null, DEMONSTRATION)) !== null;
  const accounts = await records.accounts.list();
  const isAdministrator = ({ roles }: Account) =>
    roles.some(({ role }) => role === "administrator");
  const administrators = accounts.filter(isAdministrator);
  const waiting = administrators.every(({ state }) => state !== "active")
    ? administrators.find(({ state }) => state === "invited")
    : undefined;
  const idOf = (asked: string) => accounts.find(({ login }) => login === asked)?.userId ?? null;
  return {
    demo,
    linkFor: demo ? idOf(LEAD.login) : (waiting?.userId ?? null),
    patientLinkFor: demo ? idOf(PATIENT_ACCOUNT.login) : null,
    apiToken: null,
  };
}

const notADemonstration = (data: string) =>
  new Refusal(
    "store",
    `--demo: ${data} holds other records; the demonstration needs an empty folder`,
    {
      path: "--data",
      received: data,
      allowed: "an empty folder, or one that --demo has made",
    },
  );
