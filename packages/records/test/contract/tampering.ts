export function tamperContract(_: unknown): void {}
