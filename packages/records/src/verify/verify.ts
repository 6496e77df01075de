import { readAnchors } from "../audit/anchors.ts";
import type { Store } from "../store.ts";
import { checkAttachment } from "./attachments.ts";
import { checkLotUses, checkStrayLotUses } from "./lot-uses.ts";
import { problemList } from "./problems.ts";
import type { VerifyReport } from "./report.ts";
import { checkTrail } from "./trail.ts";
import { checkVersions } from "./versions.ts";

/** Checks everything that can be checked without a second copy; reads only, page by page. */
export async function verifyStore(
  store: Pick<Store, "engine" | "key" | "dataDir">,
): Promise<VerifyReport> {
  const { engine, key, dataDir } = store;
  const { note, all: problems } = problemList();
  // Read before the snapshot: an anchor written during it would name events it cannot see.
  const { anchors, altered } = readAnchors(dataDir, key);
  for (const line of altered) {
    note({ kind: "anchor-altered", detail: `line ${line} of anchors.jsonl does not fit its seal` });
  }
  const counted = await engine.snapshot(async (db) => {
    const events = await checkTrail(db, key, anchors, note);
    const versions = await checkVersions(db, note, async (row) => {
      await checkAttachment(dataDir, row, note);
      await checkLotUses(db, row, note);
    });
    await checkStrayLotUses(db, note);
    return { events, versions };
  });
  return { ok: problems.length === 0, ...counted, anchors: anchors.length, problems };
}
