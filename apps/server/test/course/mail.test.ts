import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { mailChannel } from "../../src/reminders/channel.ts";

let server: Server;
afterEach(() => server.close());

/** A server that takes one letter at a time and answers `afterData` to it. */
async function smtp(afterData: string) {
  const letters: string[] = [];
  server = createServer((socket: Socket) => {
    let letter: string | null = null;
    const say = (line: string) => socket.write(`${line}\r\n`);
    socket.on("data", (bytes) => {
      if (letter !== null) {
        letter += bytes.toString();
        if (!letter.endsWith("\r\n.\r\n")) return;
        letters.push(letter);
        letter = null;
        say(afterData);
        return;
      }
      const [command = ""] = bytes.toString().split(/[\s\r]/);
      if (command === "DATA") {
        letter = "";
        say("354 go on");
      } else if (command === "QUIT") {
        say("221 bye");
        socket.end();
      } else say("250 ok");
    });
    say("220 test");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { letters, url: `smtp://127.0.0.1:${port}` };
}

const NOTE = { id: "rem_1", to: "mia@example.org", subject: "A note", text: "Sign in." };

test("a letter goes out by SMTP with its sender, and an id that stays the same", async () => {
  const { letters, url } = await smtp("250 taken");
  await mailChannel(url, "clinic@example.org").send(NOTE);
  expect(letters).toHaveLength(1);
  expect(letters[0]).toContain("From: clinic@example.org");
  expect(letters[0]).toContain("To: mia@example.org");
  expect(letters[0]).toContain("Message-ID: <rem_1@example.org>");
});

test("a refusal of the mail server is a failed try, with a code", async () => {
  const { url } = await smtp("554 no");
  await expect(mailChannel(url, "clinic@example.org").send(NOTE)).rejects.toMatchObject({
    code: expect.any(String),
  });
});
