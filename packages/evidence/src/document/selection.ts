import type { Studies } from "../models/studies.ts";
import type { JsonObject } from "./json.ts";

export function selectionModelKeys(own: JsonObject, _studies: Studies, _path: string): JsonObject {
  return own;
}
