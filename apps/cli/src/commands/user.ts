import { newUserRequest, parseWith, ROLE_NAMES } from "@anagen/api";
import { InvalidInput } from "@anagen/quantities";
import type { Records, Role } from "@anagen/records";
import { type Command, Option } from "commander";
import { print, printJson } from "../output/print.ts";
import { withStore } from "../store/open-store.ts";
import { type StoreOptions, withStoreOptions } from "../store/store-options.ts";
import { SYSTEM } from "../store/system-actor.ts";

type UserOptions = StoreOptions & {
  login: string;
  name: string;
  role: Role;
  site: string;
  patient?: string;
  address: string;
};

/** `anagen user add`: a person and their one-time link, also while the server runs. */
export function userCommand(program: Command): void {
  const user = program
    .command("user")
    .description("Look after the people who may sign in (user add)")
    .usage("add [options]")
    .helpCommand(false);
  withStoreOptions(
    user
      .command("add")
      .description("Add a person and print the link that signs them in once")
      .requiredOption("--login <LOGIN>", "the name to sign in with")
      .requiredOption("--name <NAME>", "the name to show")
      .addOption(new Option("--role <ROLE>", ROLE_NAMES.join(", ")).makeOptionMandatory())
      .requiredOption("--site <SITE>", "id or name of the site")
      .option("--patient <ID>", "the patient whose own account this is (role patient)")
      .option("--address <URL>", "where the server answers", "http://localhost:3000"),
  ).action(add);
}

async function add(options: UserOptions): Promise<void> {
  const added = await withStore(options, async (records) => {
    const { issueLink } = await import("@anagen/server");
    const siteId = await siteNamed(records, options.site);
    const request = parseUser(options, siteId);
    const { userId, login } = await records.accounts.create(SYSTEM, {
      ...request,
      patientId: request.patientId ?? null,
      passwordHash: null,
      state: "invited",
    });
    const now = () => new Date();
    const publicUrl = () => options.address.replace(/\/+$/, "");
    const { oneTimeLink, expiresAt } = await issueLink({ records, now, publicUrl }, SYSTEM, userId);
    return { userId, login, oneTimeLink, expiresAt };
  });
  if (options.json) return printJson(added);
  print(`Added ${added.login}. This link signs them in once, until ${added.expiresAt}:`);
  print(added.oneTimeLink);
}

/** Checked as over HTTP, with the names of the options. @throws {InvalidInput} */
function parseUser({ login, name, role, patient }: UserOptions, siteId: string) {
  const options: Record<string, string> = {
    login: "--login",
    displayName: "--name",
    patientId: "--patient",
  };
  try {
    return parseWith(
      newUserRequest,
      { login, displayName: name, roles: [{ siteId, role }], patientId: patient ?? null },
      "",
    );
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const option = options[error.path] ?? "--role";
    throw new InvalidInput(option, error.received, error.allowed);
  }
}

async function siteNamed(records: Records, wanted: string): Promise<string> {
  const sites = await records.sites.list();
  const named = sites.filter(({ siteId, name }) => siteId === wanted || name === wanted);
  const [site] = named;
  if (site !== undefined && named.length === 1) return site.siteId;
  const known = sites.map(({ siteId, name }) => `${name} (${siteId})`).join(", ");
  throw new InvalidInput("--site", wanted, `one of the sites: ${known}`);
}
