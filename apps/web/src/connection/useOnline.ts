import { useSyncExternalStore } from "react";

function watch(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Whether the device has a line at all (the server may still be unreachable). */
export function useOnline(): boolean {
  return useSyncExternalStore(watch, () => navigator.onLine);
}
