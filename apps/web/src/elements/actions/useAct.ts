import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { newIdempotencyKey } from "../../connection/request.ts";
import { useToast } from "./Toasts.tsx";

interface Act {
  /** First parts of the query keys that are read anew afterwards. */
  readonly keys: readonly string[];
  readonly onDone?: () => void;
}

/**
 * One change at a time: busy, what is wrong in words, and the lists read anew after it. The work gets
 * a key that stays the same until the server has answered, so that nothing is kept twice.
 */
export function useAct({ keys, onDone }: Act) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const key = useRef(newIdempotencyKey());
  const queries = useQueryClient();
  const say = useToast();

  const act = async (work: (idempotencyKey: string) => Promise<unknown>, done?: string) => {
    if (busy) return false;
    setBusy(true);
    setTrouble(null);
    try {
      await work(key.current);
      key.current = newIdempotencyKey();
      if (done !== undefined) say({ message: done });
      onDone?.();
      return true;
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      // Without a reply nobody knows whether it was kept: the same key is sent again.
      if (problem !== null && problem.status !== 0) key.current = newIdempotencyKey();
      setTrouble(troubleOf(problem));
      return false;
    } finally {
      setBusy(false);
      for (const one of keys) void queries.invalidateQueries({ queryKey: [one] });
    }
  };
  return { busy, trouble, act };
}

function troubleOf(problem: Problem | null): string {
  if (problem === null) return "Not done. Try again; what was typed is still here.";
  const fields = problem.errors.map(({ message }) => message).join(" ");
  return fields === "" ? (problem.detail ?? problem.title) : fields;
}
