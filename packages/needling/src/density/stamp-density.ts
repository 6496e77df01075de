import { MM2_PER_CM2, requirePositive } from "@anagen/quantities";

export type StampHead = { needles: number; widthMm: number; lengthMm: number };

/**
 * Punctures per cm² when a stamp is set down side by side once over the whole area.
 * @throws {InvalidInput} an input is not above zero
 */
export function stampPuncturesPerCm2(head: StampHead): number {
  requirePositive(head);
  return (head.needles / (head.widthMm * head.lengthMm)) * MM2_PER_CM2;
}
