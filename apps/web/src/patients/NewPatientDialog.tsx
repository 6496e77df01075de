import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";
import { newIdempotencyKey } from "../connection/request.ts";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { todayHere } from "../elements/records/days.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { useSession } from "../sign-in/session.ts";
import type { SiteChoice } from "../today/chosen-site.ts";
import { focusFirstError } from "./focus-first-error.ts";
import { formProblems } from "./form-problems.ts";
import { PersonFields } from "./PersonFields.tsx";
import { addPatient } from "./patients-data.ts";
import {
  detailsOf,
  EMPTY_PERSON,
  errorsIn,
  PERSON_FIELDS,
  type PersonErrors,
} from "./person-form.ts";
import { useWarnBeforeLeaving } from "./useWarnBeforeLeaving.ts";

interface NewPatientDialogProps {
  readonly site: SiteChoice;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A new record; what was typed stays while the page is open, also when the window is closed. */
export function NewPatientDialog({ site, open, onClose }: NewPatientDialogProps) {
  const [form, setForm] = useState(EMPTY_PERSON);
  const [errors, setErrors] = useState<PersonErrors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(newIdempotencyKey());
  const box = useRef<HTMLFormElement>(null);
  const { demo } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const say = useToast();
  useWarnBeforeLeaving(form !== EMPTY_PERSON);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const found = errorsIn(form, todayHere());
    setErrors(found);
    setTrouble(null);
    if (Object.keys(found).length > 0) {
      focusFirstError(box.current);
      return;
    }
    setBusy(true);
    try {
      const patient = await addPatient(
        site.id,
        { ...detailsOf(form), fictional: demo },
        key.current,
      );
      await queries.invalidateQueries({ queryKey: ["patients"] });
      setForm(EMPTY_PERSON);
      key.current = newIdempotencyKey();
      say({ message: "Patient added" });
      await navigate({ to: "/patients/$patientId", params: { patientId: patient.id } });
    } catch (error) {
      const { byField, rest } = formProblems(error, PERSON_FIELDS);
      setErrors(byField);
      setTrouble(rest);
      focusFirstError(box.current);
      // A changed form is another creation; a lost line may be tried with the same key.
      if (Object.keys(byField).length > 0) key.current = newIdempotencyKey();
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      wide
      title="New patient"
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button tone="main" type="submit" form="new-patient" busy={busy}>
            Add patient
          </Button>
        </>
      }
    >
      <form id="new-patient" ref={box} className="stack" onSubmit={submit} noValidate>
        <p className="quiet">At {site.name}.</p>
        {trouble ? (
          <Notice tone="problem" title="Not added" announce>
            {trouble}
          </Notice>
        ) : null}
        <PersonFields form={form} errors={errors} onChange={setForm} />
      </form>
    </Dialog>
  );
}
