/**
 * When a session ends while someone works, requests wait here until the person has signed in
 * again; the page stays as it is, so nothing typed is lost.
 */
interface Waiting {
  readonly promise: Promise<void>;
  readonly open: () => void;
  readonly giveUp: () => void;
}

let armed = false;
let waiting: Waiting | null = null;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Armed while the signed-in part of the app is on screen. */
export function armSessionGate(on: boolean): void {
  armed = on;
}

export function sessionGateIsArmed(): boolean {
  return armed;
}

/** Resolves after a new sign-in; rejects when the person leaves instead. */
export function waitForSignIn(): Promise<void> {
  if (waiting === null) {
    let open = () => {};
    let giveUp = () => {};
    const promise = new Promise<void>((resolve, reject) => {
      open = resolve;
      giveUp = () => reject(new Error("Signed out"));
    });
    waiting = { promise, open, giveUp };
    tell();
  }
  return waiting.promise;
}

export function signedInAgain(): void {
  const gate = waiting;
  waiting = null;
  gate?.open();
  tell();
}

export function leaveInstead(): void {
  const gate = waiting;
  waiting = null;
  gate?.giveUp();
  tell();
}

export function watchSessionGate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isWaitingForSignIn(): boolean {
  return waiting !== null;
}
