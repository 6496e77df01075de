import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Problem } from "../../connection/problem.ts";
import { newIdempotencyKey, request } from "../../connection/request.ts";
import { Button } from "../../elements/actions/Button.tsx";
import { Dialog } from "../../elements/actions/Dialog.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { TextField } from "../../elements/fields/TextField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { focusFirstError } from "../../patients/focus-first-error.ts";
import { formProblems } from "../../patients/form-problems.ts";
import type { NewPerson, Person, Site } from "../settings-data.ts";
import { type RoleLine, RoleLines } from "./RoleLines.tsx";

interface PersonDialogProps {
  /** Null: somebody new. */
  readonly person: Person | null;
  readonly sites: readonly Site[];
  readonly onClose: () => void;
  readonly onLink: (name: string, link: string, expiresAt: string) => void;
}

const FIELDS = ["displayName", "login", "patientId", "roles"] as const;
type Errors = Partial<Record<(typeof FIELDS)[number], string>>;

function linesOf(person: Person | null, sites: readonly Site[]): readonly RoleLine[] {
  if (person === null || person.roles.length === 0) {
    return [{ key: 0, siteId: sites[0]?.id ?? null, role: null }];
  }
  return person.roles.map(({ siteId, role }, key) => ({ key, siteId, role }));
}

/** Adds somebody, or changes the name and roles of somebody. */
export function PersonDialog({ person, sites, onClose, onLink }: PersonDialogProps) {
  const [displayName, setName] = useState(person?.displayName ?? "");
  const [login, setLogin] = useState("");
  const [patientId, setPatientId] = useState("");
  const [lines, setLines] = useState(() => linesOf(person, sites));
  const [errors, setErrors] = useState<Errors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(newIdempotencyKey());
  const box = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const say = useToast();
  const forPatient = lines.some((line) => line.role === "patient");

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const found: Errors = {};
    if (displayName.trim() === "") found.displayName = "The name is needed.";
    if (person === null && login.trim() === "") found.login = "The sign-in name is needed.";
    if (lines.some((line) => line.role === null || line.siteId === null)) {
      found.roles = "Choose a role and a site on each line, or remove the line.";
    }
    setErrors(found);
    setTrouble(null);
    if (Object.keys(found).length > 0) {
      focusFirstError(box.current);
      return;
    }
    const roles = lines.map(({ siteId, role }) => ({ siteId, role }));
    setBusy(true);
    try {
      if (person === null) {
        const body = {
          login: login.trim(),
          displayName: displayName.trim(),
          roles,
          ...(forPatient && patientId.trim() !== "" ? { patientId: patientId.trim() } : {}),
        };
        const { data } = await request<NewPerson>("/api/users", {
          method: "POST",
          body,
          idempotencyKey: key.current,
        });
        onLink(data.user.displayName, data.oneTimeLink, data.expiresAt);
      } else {
        await request(`/api/users/${encodeURIComponent(person.id)}`, {
          method: "PUT",
          body: { displayName: displayName.trim(), roles },
        });
        say({ message: "Saved" });
        onClose();
      }
      await queries.invalidateQueries({ queryKey: ["settings", "people"] });
    } catch (error) {
      const taken = error instanceof Problem && error.status === 409 && person === null;
      const { byField, rest } = taken
        ? { byField: { login: "Somebody else has this sign-in name. Choose another." }, rest: null }
        : formProblems(error, FIELDS);
      setErrors(byField);
      setTrouble(rest);
      focusFirstError(box.current);
      if (Object.keys(byField).length > 0) key.current = newIdempotencyKey();
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title={person === null ? "Add a person" : "Name and roles"}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button tone="main" type="submit" form="person-form" busy={busy}>
            {person === null ? "Add and make a link" : "Save"}
          </Button>
        </>
      }
    >
      <form id="person-form" ref={box} className="stack" onSubmit={submit} noValidate>
        {(trouble ?? errors.roles) ? (
          <Notice tone="problem" title="Not saved" announce>
            {trouble ?? errors.roles}
          </Notice>
        ) : null}
        <TextField
          label="Name"
          hint="As it stands under signatures."
          error={errors.displayName}
          value={displayName}
          maxLength={120}
          onChange={setName}
        />
        {person === null ? (
          <TextField
            label="Sign-in name"
            hint="3 to 64 letters, digits, dots or dashes; begins with a letter."
            error={errors.login}
            value={login}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={64}
            onChange={setLogin}
          />
        ) : null}
        <RoleLines lines={lines} sites={sites} onChange={setLines} />
        {person === null && forPatient ? (
          <TextField
            label="Record of this patient"
            hint="The id at the end of the address of the patient's page."
            error={errors.patientId}
            value={patientId}
            onChange={setPatientId}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
