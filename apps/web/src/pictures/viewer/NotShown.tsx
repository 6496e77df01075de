import { RotateCcw } from "lucide-react";
import { Button } from "../../elements/actions/Button.tsx";
import { Notice } from "../../elements/states/Notice.tsx";

interface NotShownProps {
  readonly trouble: string;
  readonly ratio: string;
  readonly onRetry: () => void;
}

/** In the place of a picture: why it cannot be shown. */
export function NotShown({ trouble, ratio, onRetry }: NotShownProps) {
  return (
    <div className="viewer-trouble" style={{ aspectRatio: ratio }}>
      <Notice tone="problem" title="The picture cannot be shown" announce>
        {trouble}
      </Notice>
      <Button icon={RotateCcw} onClick={onRetry}>
        Load it again
      </Button>
    </div>
  );
}
