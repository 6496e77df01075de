import { Check, Copy } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "./Button.tsx";
import "./shown-once.css";

interface ShownOnceProps {
  readonly label: string;
  readonly text: string;
}

/** A secret that is shown this one time, with a button that copies it. */
export function ShownOnce({ label, text }: ShownOnceProps) {
  const [state, setState] = useState<"ready" | "copied" | "by-hand">("ready");
  const id = useId();
  return (
    <div className="once">
      <strong id={id}>{label}</strong>
      <output className="once-text" aria-labelledby={id}>
        {text}
      </output>
      <div className="row">
        <Button
          icon={state === "copied" ? Check : Copy}
          onClick={async () => {
            try {
              await navigator.clipboard.writeText(text);
              setState("copied");
            } catch {
              setState("by-hand");
            }
          }}
        >
          {state === "copied" ? "Copied" : "Copy"}
        </Button>
        <span className="quiet" aria-live="polite">
          {state === "by-hand" ? "This browser does not let the page copy: select the text." : ""}
        </span>
      </div>
    </div>
  );
}
