import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect, inject } from "vitest";

export const DESKTOP = { width: 1440, height: 1000 };
export const TABLET = { width: 834, height: 1112 };
export const PHONE = { width: 390, height: 844 };

export const openBrowser = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: inject("chromiumPath"),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });

/** A page that fails the test when the app throws or breaks its own content policy. */
export async function openPage(context: BrowserContext, faults: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
  });
  page.on("response", (reply) => {
    if (reply.status() >= 500) faults.push(`${reply.status()} ${new URL(reply.url()).pathname}`);
  });
  return page;
}

/** axe with the rules of WCAG 2.2 A and AA: no finding on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // A short message floats over the page for a few seconds; what lies under it counts, too.
  for (const close of await page.getByRole("button", { name: "Close message" }).all()) {
    await close.click({ timeout: 2000 }).catch(() => undefined);
  }
  const client = await page.context().newCDPSession(page);
  // Past the content policy, as a tool of the tester, not of the page.
  await client.send("Page.setBypassCSP", { enabled: true });
  await page.evaluate(axe.source);
  const findings = await page.evaluate(async () => {
    const { axe: injected } = globalThis as unknown as { axe: typeof axe };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await injected.run(document, {
      runOnly: { type: "tag", values: tags },
    });
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }));
  });
  await client.detach();
  expect.soft(findings, `axe on ${page.url()}`).toEqual([]);
}
