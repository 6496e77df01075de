import { Refusal } from "../failure/refusal.ts";

const SMTP = /^smtps?:\/\/\S+$/;

/**
 * How reminders go out by mail, from the environment: a password does not belong on a command line.
 * @throws {Refusal} `usage`: only one of the two is set, or the address is not one of SMTP
 */
export function mailSettings(
  environment: NodeJS.ProcessEnv,
): { mail: { url: string; from: string } } | Record<string, never> {
  const url = environment["ANAGEN_SMTP_URL"] ?? "";
  const from = environment["ANAGEN_MAIL_FROM"] ?? "";
  if (url === "" && from === "") return {};
  if (!SMTP.test(url))
    throw refusal("ANAGEN_SMTP_URL", "an address that begins with smtp:// or smtps://");
  if (!from.includes("@")) throw refusal("ANAGEN_MAIL_FROM", "the address that mail comes from");
  return { mail: { url, from } };
}

/** What was set is not repeated: it may hold a password. */
const refusal = (path: string, allowed: string) =>
  new Refusal(
    "usage",
    `${path} must be ${allowed}; both ANAGEN_SMTP_URL and ANAGEN_MAIL_FROM are needed`,
    {
      path,
      received: "(not shown)",
      allowed,
    },
  );
