import { WifiOff } from "lucide-react";
import { useOnline } from "../connection/useOnline.ts";
import { Icon } from "../elements/Icon.tsx";

/** Says that the line is gone, and what that means. */
export function OfflineBanner() {
  const online = useOnline();
  return (
    <div className="offline-place" aria-live="polite">
      {online ? null : (
        <div className="offline">
          <Icon of={WifiOff} />
          <span>
            <strong>No line.</strong> You can go on reading and typing; nothing is saved until the
            line is back.
          </span>
        </div>
      )}
    </div>
  );
}
