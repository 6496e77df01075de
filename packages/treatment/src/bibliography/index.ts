export type { Basis, Grade } from "./basis.ts";
export type { Source, SourceKind, SourceSeen } from "./source.ts";
export {
  isSourceId,
  SOURCE_IDS,
  SOURCES,
  type SourceId,
  sourceById,
  sourceCodes,
} from "./sources.ts";
