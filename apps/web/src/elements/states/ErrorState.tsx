import { RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import { Problem } from "../../connection/problem.ts";
import { Button } from "../actions/Button.tsx";
import { BrokenLinePicture } from "./pictures.tsx";
import "./states.css";

interface ErrorStateProps {
  readonly error: unknown;
  /** What of the person's work is still there. */
  readonly kept?: ReactNode;
  readonly onRetry?: () => void;
}

const WORDS: Readonly<Record<number, readonly [title: string, next: string]>> = {
  0: ["No connection", "Check the line, then try again."],
  403: ["Not open to your role", "Ask an administrator of this site if you need it."],
  404: ["Not found", "It may have been moved, or it belongs to another site."],
};

/** What happened, what is kept, what to do next. */
export function ErrorState({ error, kept, onRetry }: ErrorStateProps) {
  const problem = error instanceof Problem ? error : null;
  const words = problem ? WORDS[problem.status] : undefined;
  return (
    <div className="empty" role="alert">
      <BrokenLinePicture />
      <h2>{words?.[0] ?? problem?.title ?? "This part could not be shown"}</h2>
      <p>{words?.[1] ?? problem?.detail ?? "Try again; if it stays, load the page anew."}</p>
      {kept ? <p>{kept}</p> : null}
      {onRetry ? (
        <Button icon={RotateCcw} onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}
