import { requirePositive } from "@anagen/quantities";

/**
 * Glide speed below which the holes of one pen pin merge into a groove: strokes per second × hole.
 * @returns mm/s
 * @throws {InvalidInput} an input is not above zero
 * @example grooveSpeedMmPerS(7000 / 60, 0.25) // 29
 */
export function grooveSpeedMmPerS(strokeHz: number, holeMm: number): number {
  requirePositive({ strokeHz, holeMm });
  return strokeHz * holeMm;
}
