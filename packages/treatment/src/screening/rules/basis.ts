import type { Basis, Grade } from "../../bibliography/basis.ts";
import type { SourceId } from "../../bibliography/sources.ts";

/** Date on which every rule was last read against its sources. */
const REVIEWED = "2026-11-21";

export const restsOn = (
  grade: Grade,
  sources: readonly SourceId[],
  against: readonly SourceId[] = [],
): Basis => ({ grade, sources, against, reviewed: REVIEWED });
