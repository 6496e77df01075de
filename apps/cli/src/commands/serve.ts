import type { Command } from "commander";
import { wholeNumber } from "../common-options.ts";
import { print, printError, printJson } from "../output/print.ts";
import { portRefusal, requireFreePort } from "../serve/free-port.ts";
import { mailSettings } from "../serve/mail-settings.ts";
import type { Clinic } from "../serve/prepare-clinic.ts";
import { untilToldToStop } from "../serve/until-told-to-stop.ts";
import { type StoreOptions, storeLocation, withStoreOptions } from "../store/store-options.ts";
import { SYSTEM } from "../store/system-actor.ts";
import { builtWebApp } from "../web/build-web.ts";

type ServeOptions = StoreOptions & {
  port: number;
  host: string;
  publicUrl?: string;
  demo?: true;
  web: boolean;
  log?: true;
};

const HIGHEST_PORT = 65_535;
const EXAMPLE = `
Example:
  anagen serve --demo --data demo-data    the demonstration clinic; every person in it is fictional
  anagen serve --data clinic              a clinic of your own, with a first administrator

Reminders are written as files to the folder outbox of the data folder. With ANAGEN_SMTP_URL
(smtps://user:password@mail.example:465) and ANAGEN_MAIL_FROM they go out by mail.`;

/** `anagen serve`: the application in this process, on this machine's own address. */
export function serveCommand(program: Command): void {
  withStoreOptions(
    program
      .command("serve")
      .description("Start the application and print its address")
      .option("--port <N>", "0 takes any free port", wholeNumber("--port", 0, HIGHEST_PORT), 3000)
      .option(
        "--host <ADDRESS>",
        "the address to listen on; others than loopback can be reached from outside",
        "127.0.0.1",
      )
      .option(
        "--public-url <URL>",
        "where people reach it behind a TLS proxy, such as https://anagen.example",
      )
      .option("--demo", "fill an empty data folder with the demonstration clinic")
      .option("--no-web", "only the API, without the web application")
      .option("--log", "one line a request on standard error")
      .addHelpText("after", EXAMPLE),
  ).action(run);
}

async function run(options: ServeOptions): Promise<void> {
  const { host, port } = options;
  await requireFreePort(host, port);
  const stopped = untilToldToStop();
  // Loaded only here: the other commands start faster without the server.
  const { prepareClinic } = await import("../serve/prepare-clinic.ts");
  const [clinic, webRoot] = await Promise.all([
    prepareClinic(options),
    options.web ? builtWebApp() : null,
  ]);
  const server = await start(options, clinic.demo, webRoot);
  await announce(server, clinic, options);
  printError("anagen: Ctrl-C ends it.");
  const signal = await stopped;
  printError(`anagen: ${signal}, closing …`);
  await server.close();
}

async function start(options: ServeOptions, demo: boolean, webRoot: string | null) {
  const { logToStandardError, startServer } = await import("@anagen/server");
  const { host, port, publicUrl } = options;
  const quiet = { ...logToStandardError, request: () => undefined };
  try {
    return await startServer({
      ...storeLocation(options),
      ...mailSettings(process.env),
      host,
      port,
      demo,
      log: options.log ? logToStandardError : quiet,
      ...(webRoot === null ? {} : { webRoot }),
      ...(publicUrl === undefined ? {} : { publicUrl }),
    });
  } catch (error) {
    throw portRefusal(error as NodeJS.ErrnoException, host, port);
  }
}

type Server = Awaited<ReturnType<typeof start>>;

/** The address only now: whoever reads it finds the server answering. */
async function announce(
  server: Server,
  { demo, linkFor, patientLinkFor, apiToken }: Clinic,
  options: ServeOptions,
) {
  const signInLink = linkFor === null ? null : await link(server, linkFor);
  const patientLink = patientLinkFor === null ? null : await link(server, patientLinkFor);
  const { url: address } = server;
  const data = options.databaseUrl === undefined ? options.data : "(database)";
  if (options.json) {
    return printJson({ address, signInLink, patientLink, apiToken, demo, data });
  }
  print(`Anagen answers at ${address}`);
  if (demo) print("Demonstration clinic: every person in it is fictional.");
  if (signInLink !== null) print(`Sign in once, within 24 hours: ${signInLink}`);
  if (patientLink !== null) print(`As a patient of the demonstration, once: ${patientLink}`);
  if (apiToken !== null) print(`API token (shown once): ${apiToken}`);
}

async function link({ records, url }: Server, userId: string): Promise<string> {
  const { issueLink } = await import("@anagen/server");
  const now = () => new Date();
  return (await issueLink({ records, now, publicUrl: () => url }, SYSTEM, userId)).oneTimeLink;
}
