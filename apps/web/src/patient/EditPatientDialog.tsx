import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { todayHere } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { focusFirstError } from "../patients/focus-first-error.ts";
import { formProblems } from "../patients/form-problems.ts";
import { PersonFields } from "../patients/PersonFields.tsx";
import type { Patient } from "../patients/patients-data.ts";
import {
  detailsOf,
  errorsIn,
  formOf,
  PERSON_FIELDS,
  type PersonErrors,
  type PersonForm,
} from "../patients/person-form.ts";
import { useWarnBeforeLeaving } from "../patients/useWarnBeforeLeaving.ts";
import { ConflictChoice } from "./ConflictChoice.tsx";
import { type Conflict, conflictBetween, merged } from "./conflict.ts";
import { patientQuery, savePatient } from "./patient-data.ts";

interface EditPatientDialogProps {
  readonly patient: Patient;
  readonly etag: string | null;
  readonly onClose: () => void;
}

/** Corrects the details; a version saved meanwhile by someone else is shown, never overwritten. */
export function EditPatientDialog({ patient, etag, onClose }: EditPatientDialogProps) {
  const [base, setBase] = useState<{ form: PersonForm; etag: string | null; fictional: boolean }>({
    form: formOf(patient),
    etag,
    fictional: patient.fictional,
  });
  const [form, setForm] = useState(base.form);
  const [errors, setErrors] = useState<PersonErrors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [found, setFound] = useState<{ conflict: Conflict; by: string; mine: PersonForm } | null>(
    null,
  );
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const say = useToast();
  useWarnBeforeLeaving(form !== base.form);

  async function lookAtTheirs() {
    const now = await queries.fetchQuery({ ...patientQuery(patient.id), staleTime: 0 });
    const theirs = formOf(now.data.patient);
    const by = now.data.patient.authorName ?? "Someone else";
    setFound({ conflict: conflictBetween(base.form, form, theirs), by, mine: form });
    setForm(merged(base.form, form, theirs));
    setBase({ form: theirs, etag: now.etag, fictional: now.data.patient.fictional });
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const wrong = errorsIn(form, todayHere());
    setErrors(wrong);
    setTrouble(null);
    if (Object.keys(wrong).length > 0) {
      focusFirstError(box.current);
      return;
    }
    setBusy(true);
    try {
      const details = { ...detailsOf(form), fictional: base.fictional };
      await savePatient(patient.id, details, base.etag);
      await queries.invalidateQueries({ queryKey: ["patient", patient.id] });
      await queries.invalidateQueries({ queryKey: ["patients"] });
      say({ message: "Details saved" });
      onClose();
    } catch (error) {
      if (error instanceof Problem && error.status === 412) {
        await lookAtTheirs().catch(() => setTrouble("Someone else saved; load the page again."));
      } else {
        const { byField, rest } = formProblems(error, PERSON_FIELDS);
        setErrors(byField);
        setTrouble(rest);
        focusFirstError(box.current);
      }
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title="Edit details"
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button tone="main" type="submit" form="edit-patient" busy={busy}>
            {found ? "Save again" : "Save"}
          </Button>
        </>
      }
    >
      <form id="edit-patient" ref={box} className="stack" onSubmit={submit} noValidate>
        {trouble ? (
          <Notice tone="problem" title="Not saved" announce>
            {trouble}
          </Notice>
        ) : null}
        {found ? (
          <ConflictChoice
            conflict={found.conflict}
            savedBy={found.by}
            mine={found.mine}
            form={form}
            onChoose={(field, from) => setForm({ ...form, [field]: from[field] })}
          />
        ) : null}
        <PersonFields form={form} errors={errors} onChange={setForm} />
      </form>
    </Dialog>
  );
}
