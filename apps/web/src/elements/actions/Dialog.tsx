import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./Button.tsx";

export interface DialogProps {
  readonly open: boolean;
  /** Called on Escape, on the cross and on a press outside. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** Without cross and Escape: the person must answer. */
  readonly mustAnswer?: boolean;
}

/** A window over the page, built on the browser's own dialog: focus stays in and returns after. */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
  wide = false,
  mustAnswer = false,
}: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = box.current;
    if (dialog === null) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={box}
      className={wide ? "dialog dialog-wide" : "dialog"}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!mustAnswer) onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === box.current && !mustAnswer) onClose();
      }}
    >
      {open ? (
        <div className="dialog-inside">
          <header className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            {mustAnswer ? null : <IconButton icon={X} label="Close" onClick={onClose} />}
          </header>
          <div className="dialog-body">{children}</div>
          {actions ? <footer className="dialog-actions">{actions}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
}
