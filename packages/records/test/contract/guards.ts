export function guardsContract(_: unknown): void {}
