import { FileUp } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { TextAreaField } from "../../elements/fields/TextField.tsx";
import { EXAMPLES } from "./examples.ts";
import { MOST_LETTERS } from "./parse-table.ts";

interface NumbersFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Another table altogether: what was chosen for the old one no longer fits. */
  readonly onReplace: (text: string) => void;
}

/** Paste, open a file, or take an example. */
export function NumbersField({ text, onText, onReplace }: NumbersFieldProps) {
  const file = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<string | undefined>(undefined);
  const example = EXAMPLES.find((one) => one.text === text);

  async function open(chosen: File | undefined) {
    setTrouble(undefined);
    if (chosen === undefined) return;
    if (chosen.size > MOST_LETTERS) {
      setTrouble("This file is larger than 2 MB. A table of studies is far smaller.");
      return;
    }
    onReplace(await chosen.text());
  }

  return (
    <div className="stack">
      <TextAreaField
        label="Table"
        hint="CSV with commas, semicolons or tabs, or JSON. A cell that is empty or NA is not known."
        error={trouble}
        rows={8}
        value={text}
        onChange={onText}
      />
      <div className="row screen-only">
        <Button icon={FileUp} onClick={() => file.current?.click()}>
          Open a file
        </Button>
        <input
          ref={file}
          type="file"
          className="spoken"
          tabIndex={-1}
          aria-label="A file with a table of studies"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        {EXAMPLES.map(({ id, label, text: content }) => (
          <Button key={id} tone="quiet" onClick={() => onReplace(content)}>
            Try {label}
          </Button>
        ))}
      </div>
      {example ? <p className="quiet">Source: {example.source}.</p> : null}
    </div>
  );
}
