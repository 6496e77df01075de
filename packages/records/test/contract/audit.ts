export function auditContract(_: unknown): void {}
