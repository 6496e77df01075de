import { useQuery } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { TextAreaField } from "../elements/fields/TextField.tsx";
import { shortDay } from "../elements/records/days.ts";
import { dayOf, timeOf } from "../elements/records/instants.ts";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { useWarnBeforeLeaving } from "../patients/useWarnBeforeLeaving.ts";
import { type Message, markSeen, messagesQuery, writeMessage } from "./message-data.ts";
import "./messages.css";

interface ConversationProps {
  readonly patientId: string;
  /** Who is reading: their own words stand at the end side. */
  readonly side: "patient" | "clinic";
}

const MOST = 4000;

/** The words between a patient and the clinic. No rule reads them. */
export function Conversation({ patientId, side }: ConversationProps) {
  const messages = useQuery(messagesQuery(patientId));
  const [text, setText] = useState("");
  const { busy, trouble, act } = useAct({ keys: ["messages", "today"] });
  useWarnBeforeLeaving(text.trim() !== "");
  if (messages.isPending) return <SkeletonLines lines={6} label="Loading the messages" />;
  if (messages.isError) {
    return <ErrorState error={messages.error} onRetry={() => void messages.refetch()} />;
  }
  const send = async () => {
    if (await act((key) => writeMessage(patientId, text.trim(), key), "Sent")) setText("");
  };
  return (
    <div className="letters">
      <ol className="letters-list" aria-label="Messages, oldest first">
        {messages.data.items.map((message) => (
          <Said
            key={message.id}
            message={message}
            mine={message.from === side}
            onSeen={() => void act(() => markSeen(message))}
          />
        ))}
      </ol>
      {messages.data.items.length === 0 ? <p className="quiet">No message so far.</p> : null}
      {side === "patient" ? (
        <Notice tone="warning" title="Not for emergencies">
          {messages.data.emergencyWords}
        </Notice>
      ) : null}
      {trouble === null ? null : (
        <Notice tone="problem" title="Not done. What you wrote is still here." announce>
          {trouble}
        </Notice>
      )}
      <TextAreaField
        label={side === "patient" ? "Message to your clinic" : "Message to the patient"}
        hint="It cannot be changed once it is sent."
        rows={4}
        value={text}
        onChange={(next) => setText(next.slice(0, MOST))}
      />
      <div className="row">
        <Button
          tone="main"
          icon={Send}
          busy={busy}
          disabled={text.trim() === ""}
          onClick={() => void send()}
        >
          Send
        </Button>
      </div>
    </div>
  );
}

interface SaidProps {
  readonly message: Message;
  readonly mine: boolean;
  readonly onSeen: () => void;
}

function Said({ message, mine, onSeen }: SaidProps) {
  const { at, authorName, from, seenAt, text } = message;
  const when = `${shortDay(dayOf(at))}, ${timeOf(at)}`;
  return (
    <li className={mine ? "said said-mine" : "said"}>
      <p className="said-who">
        <strong>{authorName ?? (from === "patient" ? "Patient" : "Clinic")}</strong>{" "}
        <time dateTime={at}>{when}</time>
      </p>
      <p className="said-text">{text}</p>
      {seenAt !== null ? (
        <p className="said-seen">
          Seen {shortDay(dayOf(seenAt))}, {timeOf(seenAt)}
        </p>
      ) : mine ? (
        <p className="said-seen">Not seen yet</p>
      ) : (
        <Button small tone="quiet" onClick={onSeen}>
          Mark as seen<span className="spoken">, message of {when}</span>
        </Button>
      )}
    </li>
  );
}
