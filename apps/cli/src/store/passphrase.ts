import { Refusal } from "../failure/refusal.ts";
import { readText } from "../input/read-text.ts";

/**
 * The passphrase in a file: its first line. It never comes as an argument, which others could see.
 * @throws {Refusal} unreadable, or an empty first line
 */
export async function readPassphrase(file: string | undefined): Promise<{ passphrase?: string }> {
  if (file === undefined) return {};
  const [passphrase = ""] = (await readText(file)).split(/\r?\n/);
  if (passphrase !== "") return { passphrase };
  throw new Refusal("unreadable", `--passphrase-file: the first line of ${file} is empty`, {
    path: "--passphrase-file",
    received: file,
    allowed: "a file whose first line is the passphrase",
  });
}
