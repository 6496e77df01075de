import { InvalidInput } from "@anagen/quantities";

/** Where a page ended: the sort key and id of its last line. */
export type Place = { sortKey: string; id: string };

export const cursorAt = ({ sortKey, id }: Place): string =>
  Buffer.from(JSON.stringify([sortKey, id])).toString("base64url");

/** @throws {InvalidInput} not a cursor this program gave */
export function placeOf(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const parts = decoded(cursor);
  if (Array.isArray(parts) && parts.length === 2) {
    const [sortKey, id] = parts;
    const isPlace = typeof sortKey === "string" && typeof id === "string";
    if (isPlace && !`${sortKey}${id}`.includes("\0")) return { sortKey, id };
  }
  throw new InvalidInput("cursor", cursor, "a cursor given with an earlier page");
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
