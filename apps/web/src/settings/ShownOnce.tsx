import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";

interface ShownOnceProps {
  readonly label: string;
  readonly text: string;
}

/** A secret that is shown this one time, with a button that copies it. */
export function ShownOnce({ label, text }: ShownOnceProps) {
  const [state, setState] = useState<"ready" | "copied" | "by-hand">("ready");
  return (
    <div className="once">
      <strong id="once-label">{label}</strong>
      <output className="once-text" aria-labelledby="once-label">
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
