import { InvalidInput } from "@anagen/quantities";
import { visit } from "jsonc-parser";

/**
 * Refuses an object that says the same key twice: `"pregnant": true, "pregnant": false` has no meaning,
 * and readers of JSON differ in which one they keep.
 * @param text JSON that has been read once already, so its depth is bounded
 * @throws {InvalidInput} naming key and line
 */
export function refuseRepeatedKeys(text: string): void {
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, line) => {
      const keys = open.at(-1);
      if (keys?.has(key)) {
        throw new InvalidInput(
          key,
          `"${key}" twice in one object, again on line ${line + 1}`,
          "given once",
        );
      }
      keys?.add(key);
    },
  });
}
