import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { problemFrom } from "../../connection/problem.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { Notice } from "../../elements/states/Notice.tsx";

/** The picture in its window; or why it cannot be shown, and a way to try again. */
export function PictureImage({ src }: { readonly src: string }) {
  const [tries, setTries] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (trouble !== null) {
    return (
      <div className="viewer-trouble">
        <Notice tone="problem" title="The picture cannot be shown" announce>
          {trouble}
        </Notice>
        <Button
          icon={RotateCcw}
          onClick={() => {
            setTrouble(null);
            setTries(tries + 1);
          }}
        >
          Load it again
        </Button>
      </div>
    );
  }
  return (
    <img
      key={tries}
      src={src}
      alt=""
      draggable={false}
      onError={() => void whyNot(src).then(setTrouble)}
    />
  );
}

const WORDS: Readonly<Record<number, string>> = {
  401: "Sign in again to see it.",
  404: "It is not there any more, or it belongs to another site.",
};

/** An `img` tells nothing of why it failed: the server is asked once more. */
async function whyNot(src: string): Promise<string> {
  const reply = await fetch(src, { credentials: "same-origin" }).catch(() => null);
  if (reply === null) return "There is no connection. Nothing is lost; load it again later.";
  if (reply.ok) return "This browser cannot read the file.";
  const words = WORDS[reply.status];
  if (words !== undefined) return words;
  const { detail, title } = await problemFrom(reply);
  return detail ?? title;
}
