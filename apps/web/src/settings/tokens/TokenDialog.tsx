import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { request } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { ShownOnce } from "../../elements/actions/ShownOnce.tsx";
import { NumberField } from "../../elements/fields/NumberField.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { formProblems } from "../../patients/form-problems.ts";
import type { NewApiToken } from "../settings-data.ts";

const FIELDS = ["label", "expiresInDays"] as const;
const USUAL_DAYS = 90;
const MOST_DAYS = 365;

/** Makes a token and shows it this once. */
export function TokenDialog({ onClose }: { readonly onClose: () => void }) {
  const [label, setLabel] = useState("");
  const [days, setDays] = useState<number | null>(USUAL_DAYS);
  const [errors, setErrors] = useState<Partial<Record<(typeof FIELDS)[number], string>>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (label.trim() === "") {
      setErrors({ label: "Say which program it is for." });
      return;
    }
    setErrors({});
    setTrouble(null);
    setBusy(true);
    try {
      const { data } = await request<NewApiToken>("/api/api-tokens", {
        method: "POST",
        body: { label: label.trim(), expiresInDays: days ?? USUAL_DAYS },
      });
      setMade(data.token);
      await queries.invalidateQueries({ queryKey: ["settings", "tokens"] });
    } catch (error) {
      const { byField, rest } = formProblems(error, FIELDS);
      setErrors(byField);
      setTrouble(rest);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      mustAnswer={made !== null}
      onClose={onClose}
      title="New token"
      actions={
        made === null ? (
          <>
            <Button onClick={onClose}>Close</Button>
            <Button tone="main" type="submit" form="token-form" busy={busy}>
              Make the token
            </Button>
          </>
        ) : (
          <Button tone="main" onClick={onClose}>
            I have kept it
          </Button>
        )
      }
    >
      {made === null ? (
        <form id="token-form" className="stack" onSubmit={submit} noValidate>
          {trouble ? (
            <Notice tone="problem" title="Not made" announce>
              {trouble}
            </Notice>
          ) : null}
          <TextField
            label="What it is for"
            hint="The program that will use it."
            error={errors.label}
            value={label}
            maxLength={120}
            onChange={setLabel}
          />
          <NumberField
            label="Works for"
            unit="days"
            whole
            min={1}
            max={MOST_DAYS}
            error={errors.expiresInDays}
            value={days}
            onChange={setDays}
          />
        </form>
      ) : (
        <div className="stack">
          <p>Whoever has it can ask in your name. It is not shown again.</p>
          <ShownOnce label="Token" text={made} />
        </div>
      )}
    </Dialog>
  );
}
