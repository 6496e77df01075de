/**
 * Whether a text gives a seal (SHA-256 in hex), worked out on this device.
 * @returns null where there is no seal or the browser has no such function (plain http)
 */
export async function sealMatches(text: string, hash: string | null): Promise<boolean | null> {
  const subtle = globalThis.crypto?.subtle;
  if (subtle === undefined || hash === null) return null;
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0"));
  return hex.join("") === hash;
}
