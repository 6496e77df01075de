import { CircleCheck, TriangleAlert, Undo2, X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { Icon } from "../Icon.tsx";
import { Button, IconButton } from "./Button.tsx";

export interface ToastMessage {
  readonly message: string;
  readonly tone?: "done" | "failed";
  /** Offered as a button; a message with Undo stays longer. */
  readonly undo?: () => void;
}

interface ShownToast extends ToastMessage {
  readonly id: number;
}

const STAYS_MS = 6_000;
const STAYS_WITH_UNDO_MS = 12_000;

const ToastContext = createContext<(toast: ToastMessage) => void>(() => {});

/** `const say = useToast(); say({ message: "Allergy removed", undo: () => ... })` */
export function useToast(): (toast: ToastMessage) => void {
  return useContext(ToastContext);
}

let lastId = 0;

/** Holds the short messages that float at the bottom; put once around the app. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly ShownToast[]>([]);
  const drop = useCallback((id: number) => {
    setShown((before) => before.filter((toast) => toast.id !== id));
  }, []);
  const say = useCallback(
    (toast: ToastMessage) => {
      lastId += 1;
      const id = lastId;
      setShown((before) => [...before.slice(-2), { ...toast, id }]);
      // A failure stays until it is read and closed.
      if (toast.tone === "failed") return;
      window.setTimeout(() => drop(id), toast.undo ? STAYS_WITH_UNDO_MS : STAYS_MS);
    },
    [drop],
  );
  return (
    <ToastContext value={say}>
      {children}
      <section className="toasts" aria-label="Messages" aria-live="polite">
        {shown.map((toast) => (
          <div key={toast.id} className="toast">
            <Icon of={toast.tone === "failed" ? TriangleAlert : CircleCheck} />
            <p>{toast.message}</p>
            {toast.undo ? (
              <Button
                small
                tone="quiet"
                icon={Undo2}
                onClick={() => {
                  toast.undo?.();
                  drop(toast.id);
                }}
              >
                Undo
              </Button>
            ) : null}
            <IconButton icon={X} label="Close message" onClick={() => drop(toast.id)} />
          </div>
        ))}
      </section>
    </ToastContext>
  );
}
