type User = { login: string; mustSetPassword: boolean; roles: { siteId: string; role: string }[] };

/** Uses a one-time link as the web application does. @throws {Error} with the status when refused */
export async function redeem(
  address: string,
  link: string,
): Promise<{ user: User; cookie: string }> {
  const [, token] = /#token=(.+)$/.exec(link) ?? [];
  const reply = await fetch(`${address}/api/one-time-links/redeem`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-anagen-csrf": "1", origin: address },
    body: JSON.stringify({ token }),
  });
  const { user } = await readJson<{ user: User }>(reply);
  return { user, cookie: reply.headers.get("set-cookie")?.split(";")[0] ?? "" };
}

/** @throws {Error} with status and text when the reply is a refusal */
export async function readJson<T>(reply: Response): Promise<T> {
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${reply.status}: ${text}`);
  return JSON.parse(text) as T;
}
