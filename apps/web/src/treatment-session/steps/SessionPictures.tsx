import { Camera } from "lucide-react";
import { useRef, useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { newIdempotencyKey } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { keepPicture, thumbnailOf } from "../../pictures/picture-data.ts";
import type { SessionStepProps } from "./step-props.ts";

/** Pictures of this session, kept sealed with its record; or why there is none. */
export function SessionPictures({ parts, change, record }: SessionStepProps) {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { ids, whyNone } = parts.photographs;

  async function keep(files: FileList) {
    setBusy(true);
    setTrouble(null);
    try {
      for (const file of files) {
        const about = { purpose: "overview" as const, ofRecordId: record.id };
        const picture = await keepPicture(record.patientId, about, file, newIdempotencyKey());
        change(({ photographs }) => ({
          photographs: { ...photographs, ids: [...photographs.ids, picture.id] },
        }));
      }
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      setTrouble(problem?.errors[0]?.message ?? problem?.detail ?? "The picture was not kept.");
    } finally {
      setBusy(false);
      if (input.current) input.current.value = "";
    }
  }
  return (
    <div className="stack">
      <ul className="session-pictures">
        {ids.map((id, index) => (
          <li key={id}>
            <img src={thumbnailOf(id)} alt={`${index + 1} of this session`} loading="lazy" />
          </li>
        ))}
      </ul>
      <input
        ref={input}
        className="spoken"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        capture="environment"
        multiple
        tabIndex={-1}
        aria-label="Pictures of this session"
        onChange={(event) => event.target.files && void keep(event.target.files)}
      />
      <Button icon={Camera} busy={busy} onClick={() => input.current?.click()}>
        Take or choose a picture
      </Button>
      {trouble === null ? null : (
        <Notice tone="problem" title="Not kept" announce>
          {trouble}
        </Notice>
      )}
      {ids.length === 0 ? (
        <TextField
          label="Why there is no picture"
          value={whyNone ?? ""}
          onChange={(text) =>
            change(({ photographs }) => ({
              photographs: { ...photographs, whyNone: text === "" ? null : text },
            }))
          }
        />
      ) : null}
    </div>
  );
}
