export function accountsContract(_: unknown): void {}
