import type { Page } from "playwright-core";

/**
 * The next request of a kind reaches the server, which answers; the answer never comes back.
 * @returns waits until that has happened
 */
export async function loseNextReply(page: Page, method: string, path: RegExp) {
  const client = await page.context().newCDPSession(page);
  await client.send("Fetch.enable", { patterns: [{ requestStage: "Response" }] });
  return new Promise<{ happened: Promise<number> }>((started) => {
    const happened = new Promise<number>((done) => {
      client.on("Fetch.requestPaused", async ({ requestId, request, responseStatusCode = 0 }) => {
        if (request.method !== method || !path.test(new URL(request.url).pathname)) {
          // Another one; after the lost reply the session is gone, and it goes on by itself.
          await client.send("Fetch.continueRequest", { requestId }).catch(() => undefined);
          return;
        }
        await client.send("Fetch.failRequest", { requestId, errorReason: "ConnectionReset" });
        await client.detach();
        done(responseStatusCode);
      });
    });
    started({ happened });
  });
}
