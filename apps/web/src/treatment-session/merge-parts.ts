import { sameContent } from "../drafts/same-content.ts";
import type { SessionParts } from "./record/session-record.ts";

type Part = keyof SessionParts;

export interface MergedParts {
  /** Both sides' changes where they do not meet. */
  readonly merged: SessionParts;
  /** Parts that both changed, differently: a person chooses. */
  readonly meet: readonly Part[];
}

/**
 * Joins what two people entered in one session, part by part: a part that only one of them moved
 * is theirs, a part that both moved to the same is that. `merged` holds mine where both differ.
 */
export function mergeParts(
  base: SessionParts,
  mine: SessionParts,
  theirs: SessionParts,
): MergedParts {
  const meet: Part[] = [];
  const merged = { ...mine } as Record<Part, unknown>;
  for (const part of Object.keys(mine) as Part[]) {
    const iMoved = !sameContent(base[part], mine[part]);
    const theyMoved = !sameContent(base[part], theirs[part]);
    if (!iMoved) merged[part] = theirs[part];
    else if (theyMoved && !sameContent(mine[part], theirs[part])) meet.push(part);
  }
  return { merged: merged as SessionParts, meet };
}
