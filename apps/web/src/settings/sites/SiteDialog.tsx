import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { newIdempotencyKey, request } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { SelectField } from "../../elements/fields/SelectField.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { formProblems } from "../../patients/form-problems.ts";
import { sessionQuery } from "../../sign-in/session.ts";
import type { Site } from "../settings-data.ts";

const FIELDS = ["name", "timezone"] as const;
const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface SiteDialogProps {
  readonly site: Site | null;
  readonly onClose: () => void;
}

/** Adds a site or changes its name and time zone. */
export function SiteDialog({ site, onClose }: SiteDialogProps) {
  const [name, setName] = useState(site?.name ?? "");
  const [timezone, setTimezone] = useState<string | null>(site?.timezone ?? HERE);
  const [errors, setErrors] = useState<Partial<Record<(typeof FIELDS)[number], string>>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(newIdempotencyKey());
  const queries = useQueryClient();
  const say = useToast();
  const zones = [
    ...new Set([timezone ?? HERE, HERE, "UTC", ...Intl.supportedValuesOf("timeZone")]),
  ];

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() === "") {
      setErrors({ name: "The name is needed." });
      return;
    }
    setBusy(true);
    setErrors({});
    setTrouble(null);
    try {
      const body = { name: name.trim(), timezone: timezone ?? HERE };
      if (site === null) {
        await request("/api/sites", { method: "POST", body, idempotencyKey: key.current });
      } else {
        await request(`/api/sites/${encodeURIComponent(site.id)}`, { method: "PUT", body });
      }
      await queries.invalidateQueries({ queryKey: ["settings", "sites"] });
      await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
      say({ message: "Site saved" });
      onClose();
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
      onClose={onClose}
      title={site === null ? "Add a site" : "Edit the site"}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button tone="main" type="submit" form="site-form" busy={busy}>
            {site === null ? "Add site" : "Save"}
          </Button>
        </>
      }
    >
      <form id="site-form" className="stack" onSubmit={submit} noValidate>
        {trouble ? (
          <Notice tone="problem" title="Not saved" announce>
            {trouble}
          </Notice>
        ) : null}
        <TextField
          label="Name"
          error={errors.name}
          value={name}
          maxLength={120}
          onChange={setName}
        />
        <SelectField
          label="Time zone"
          error={errors.timezone}
          value={timezone}
          choices={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
          onChange={setTimezone}
        />
      </form>
    </Dialog>
  );
}
