export function openingContract(_: unknown): void {}
