import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Problem } from "../connection/problem.ts";
import { useToast } from "../elements/actions/Toasts.tsx";

/** Runs one change of the stock: busy, what is wrong in words, and the lists read anew after it. */
export function useStockAct(onDone: () => void) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const queries = useQueryClient();
  const say = useToast();
  const act = async (work: () => Promise<unknown>, done: string) => {
    setBusy(true);
    setTrouble(null);
    try {
      await work();
      say({ message: done });
      onDone();
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      setTrouble(problem?.errors[0]?.message ?? problem?.detail ?? "Not done. Try again.");
    } finally {
      setBusy(false);
      for (const key of ["stock", "recalls", "staff", "lot-patients"]) {
        void queries.invalidateQueries({ queryKey: [key] });
      }
    }
  };
  return { busy, trouble, act };
}
