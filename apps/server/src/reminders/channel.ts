import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";

/** What leaves the clinic. It never tells anything about health. */
export type Outgoing = { id: string; to: string; subject: string; text: string };

/** One way out. */
export type Channel = {
  name: "email" | "file";
  /** Whether sending the same id again does no harm: then a send that was cut off is repeated. */
  mayRepeat: boolean;
  send(message: Outgoing): Promise<void>;
};

/** The default: messages as files in a folder, for whoever carries them on. */
export function fileChannel(folder: string): Channel {
  return {
    name: "file",
    mayRepeat: true,
    async send({ id, to, subject, text }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const target = join(folder, `${id}.txt`);
      const file = await open(`${target}.part`, "w", 0o600);
      try {
        await file.writeFile(`To: ${to}\nSubject: ${subject}\n\n${text}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${target}.part`, target);
    },
  };
}

/**
 * Electronic mail by SMTP.
 * @param url such as `smtps://user:password@mail.example:465`
 */
export function mailChannel(url: string, from: string): Channel {
  const transport = createTransport(url);
  return {
    name: "email",
    mayRepeat: false,
    async send({ id, to, subject, text }) {
      const domain = from.split("@")[1]?.replace(/[>\s].*$/, "") ?? "anagen.invalid";
      await transport.sendMail({ from, to, subject, text, messageId: `<${id}@${domain}>` });
    },
  };
}
