export function signInContract(_: unknown): void {}
