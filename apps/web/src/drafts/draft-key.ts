/*
 * The key of the drafts that wait in this browser. The server gives it with the session, it is held
 * in memory only, and no later session has it: what a session left behind cannot be read any more.
 */

const CIPHER = "AES-GCM";
const NONCE_BYTES = 12;

let key: Promise<CryptoKey> | null = null;
let told: string | null = null;
const listeners = new Set<() => void>();

/** @param base64 32 bytes from the session; null when nobody is signed in */
export function takeDraftKey(base64: string | null): void {
  if (base64 === told) return;
  told = base64;
  key = base64 === null || globalThis.crypto.subtle === undefined ? null : imported(base64);
  if (key !== null) for (const listener of listeners) listener();
}

/** Called when another session's key takes over, so that what waits can be kept anew. */
export function onNewDraftKey(listener: () => void): void {
  listeners.add(listener);
}

function imported(base64: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, CIPHER, false, ["encrypt", "decrypt"]);
}

export type Sealed = { nonce: Uint8Array<ArrayBuffer>; box: ArrayBuffer };

/** Null while there is no key: then nothing is kept. */
export async function sealed(name: string, value: unknown): Promise<Sealed | null> {
  if (key === null) return null;
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const box = await crypto.subtle.encrypt(parameters(name, nonce), await key, text);
  return { nonce, box };
}

/** Null when it was sealed in another session or under another name. */
export async function opened(name: string, { nonce, box }: Sealed): Promise<unknown> {
  if (key === null) return null;
  try {
    const text = await crypto.subtle.decrypt(parameters(name, nonce), await key, box);
    return JSON.parse(new TextDecoder().decode(text)) as unknown;
  } catch {
    return null;
  }
}

const parameters = (name: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: CIPHER,
  iv,
  additionalData: new TextEncoder().encode(name),
});
