import { useEffect, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { timeOf } from "../../elements/records/instants.ts";
import { nowInUtc } from "../session-words.ts";
import "./timer.css";

interface TimerProps {
  readonly label: string;
  readonly startWord: string;
  readonly endWord: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly lowMinutes: number;
  readonly highMinutes: number;
  /** Why it may not be started now. */
  readonly blocked?: string | null;
  readonly onChange: (startedAt: string | null, endedAt: string | null) => void;
}

const TICK_MS = 1000;
const minutes = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

/** Two moments and the time between them. It is kept as moments, so sleep or reload changes nothing. */
export function Timer(props: TimerProps) {
  const { label, startedAt, endedAt, lowMinutes, highMinutes, blocked, onChange } = props;
  const [now, setNow] = useState(Date.now);
  const running = startedAt !== null && endedAt === null;
  useEffect(() => {
    if (!running) return;
    const timer = window.setInterval(() => setNow(Date.now()), TICK_MS);
    return () => window.clearInterval(timer);
  }, [running]);
  const end = endedAt === null ? now : Date.parse(endedAt);
  const elapsedMs = startedAt === null ? 0 : end - Date.parse(startedAt);
  const elapsedMinutes = elapsedMs / 60_000;
  const share = Math.min(1, elapsedMinutes / highMinutes);
  const state =
    startedAt === null
      ? "idle"
      : elapsedMinutes < lowMinutes
        ? "early"
        : elapsedMinutes > highMinutes
          ? "late"
          : "within";
  return (
    <section className={`session-timer session-timer-${state}`} aria-label={label}>
      <div>
        <strong className="session-clock" role="timer">
          {minutes(elapsedMs)}
        </strong>
        <p>
          {WORDS[state]} Usual: {lowMinutes} to {highMinutes} min.
          {startedAt ? ` From ${timeOf(startedAt)}` : ""}
          {endedAt ? ` to ${timeOf(endedAt)}.` : ""}
        </p>
        <progress
          className="session-progress"
          max={1}
          value={share}
          aria-label={`${label}: time`}
        />
      </div>
      <div className="row">
        {startedAt === null ? (
          <Button
            tone="main"
            disabled={Boolean(blocked)}
            onClick={() => {
              setNow(Date.now());
              onChange(nowInUtc(), null);
            }}
          >
            {props.startWord}
          </Button>
        ) : endedAt === null ? (
          <Button tone="main" onClick={() => onChange(startedAt, nowInUtc())}>
            {props.endWord}
          </Button>
        ) : (
          <Button small onClick={() => onChange(startedAt, null)}>
            Undo the end
          </Button>
        )}
        {startedAt !== null && endedAt === null ? (
          <Button small tone="quiet" onClick={() => onChange(null, null)}>
            Undo the start
          </Button>
        ) : null}
      </div>
      {blocked ? <p className="session-blocked">{blocked}</p> : null}
    </section>
  );
}

const WORDS = {
  idle: "Not started.",
  early: "Under the usual time.",
  within: "Within the usual time.",
  late: "Over the usual time: a reason is asked for.",
} as const;
