import type { CorrectionStepInput, MeasurementRecord } from "@anagen/api";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { useAct } from "../../elements/actions/useAct.ts";
import { measurementQuery } from "../measurement-data.ts";
import { useUnsent } from "../useUnsent.ts";
import { type Applied, applied } from "./applied.ts";
import { keepSteps } from "./keep-steps.ts";

const CHANGED_MEANWHILE =
  "Someone else corrected this measurement meanwhile; theirs is shown now, with your steps after it. Look at it once more, then keep it.";
const NONE: readonly CorrectionStepInput[] = [];

/** The steps by hand on one kept measurement that are not kept yet, and what follows from them. */
export function useCorrections(record: MeasurementRecord) {
  const unsent = useUnsent({
    key: ["corrections", record.id],
    start: NONE,
    isUnsent: (all) => all.length > 0,
  });
  const steps = unsent.value;
  const queries = useQueryClient();
  const say = useToast();
  const [note, setNote] = useState<string | null>(null);
  const { busy, trouble, act } = useAct({ keys: ["measurements"] });
  const all = applied(record.body, steps);
  const kept = applied(record.body, NONE);
  // The newest steps cannot follow on what someone else did: the figures then stand without them.
  const shown: Applied = all.trouble === null ? all : { ...kept, trouble: all.trouble };

  const keep = () =>
    act(async () => {
      const outcome = await keepSteps(record, steps);
      queries.setQueryData(measurementQuery(record.id).queryKey, outcome.record);
      if (outcome.kind === "changed") return setNote(CHANGED_MEANWHILE);
      setNote(null);
      unsent.change(() => NONE);
      say({ message: "Corrections kept; both numbers stand" });
    });
  return {
    shown,
    unsentSteps: steps.length,
    take: (step: CorrectionStepInput) => {
      const { trouble: refused } = applied(record.body, [...steps, step]);
      setNote(refused);
      if (refused === null) unsent.change((before) => [...before, step]);
    },
    /** Takes back the newest step that stands; one that is kept already by a step of its own. */
    undo: () =>
      unsent.change((before) =>
        before.length > 0 && before.at(-1)?.action !== "undo"
          ? before.slice(0, -1)
          : [...before, { action: "undo" }],
      ),
    mayUndo: shown.steps > 0,
    dropAll: () => unsent.change(() => NONE),
    keep,
    busy,
    trouble: trouble ?? note ?? shown.trouble,
  };
}
