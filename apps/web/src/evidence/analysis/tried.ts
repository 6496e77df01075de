import { InvalidInput } from "@anagen/quantities";

/** A result, or why these numbers give none; anything but wrong input is thrown on. */
export function tried<T>(compute: () => T): readonly [T, null] | readonly [null, string] {
  try {
    return [compute(), null];
  } catch (error) {
    if (error instanceof InvalidInput) return [null, error.message];
    throw error;
  }
}
