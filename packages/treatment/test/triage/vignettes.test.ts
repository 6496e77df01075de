import { expect, test } from "vitest";
import { type TriageFacts, triage } from "../../src/index.ts";
import vignettes from "../vignettes/triage.json" with { type: "json" };

for (const { id, description, facts, expected } of vignettes) {
  test(`vignette ${id}: ${description}`, () => {
    const { level, emergency, stopFurtherSessions, reasons } = triage(facts as TriageFacts);
    expect({ level, emergency, stop_further_sessions: stopFurtherSessions, reasons }).toEqual(
      expected,
    );
  });
}
