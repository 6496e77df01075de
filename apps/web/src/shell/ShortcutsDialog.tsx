import { useState } from "react";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { PLACES } from "./places.ts";
import { shortcutsAreOn, switchShortcuts } from "./shortcuts.ts";

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["/"], "Search patients"],
  ...PLACES.map((place) => [["g", place.key], `Go to ${place.word}`] as const),
  [["Esc"], "Close what floats"],
  [["?"], "Show these keys"],
];

interface ShortcutsDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

export function ShortcutsDialog({ open, onClose }: ShortcutsDialogProps) {
  const [on, setOn] = useState(shortcutsAreOn);
  return (
    <Dialog open={open} onClose={onClose} title="Keyboard shortcuts">
      <div className="stack">
        <table className="keys">
          <caption className="spoken">Keys and what they do</caption>
          <tbody>
            {KEYS.map(([keys, does]) => (
              <tr key={does}>
                <th scope="row">{does}</th>
                <td>
                  {keys.map((key, index) => (
                    <span key={key}>
                      {index > 0 ? " then " : null}
                      <kbd>{key}</kbd>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className="chip">
          <input
            type="checkbox"
            checked={on}
            onChange={(event) => {
              switchShortcuts(event.target.checked);
              setOn(event.target.checked);
            }}
          />
          <span>Use single-key shortcuts on this device</span>
        </label>
      </div>
    </Dialog>
  );
}
