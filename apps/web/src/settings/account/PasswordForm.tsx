import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../elements/actions/Button.tsx";
import { useToast } from "../../elements/actions/Toasts.tsx";
import { PasswordField } from "../../elements/fields/PasswordField.tsx";
import { Notice } from "../../elements/states/Notice.tsx";
import { formProblems } from "../../patients/form-problems.ts";
import { setPassword, useSession } from "../../sign-in/session.ts";

const FIELDS = ["currentPassword", "newPassword"] as const;
const SHORTEST = 8;

/** Changes the own password. */
export function PasswordForm() {
  const { user } = useSession();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [errors, setErrors] = useState<Partial<Record<(typeof FIELDS)[number], string>>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const queries = useQueryClient();
  const say = useToast();

  async function submit(event: FormEvent) {
    event.preventDefault();
    setTrouble(null);
    const found: typeof errors = {};
    if (current === "") found.currentPassword = "The password you use now is needed.";
    if ([...next].length < SHORTEST) {
      found.newPassword = `The password needs at least ${SHORTEST} characters.`;
    }
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      await setPassword(next, current);
      setCurrent("");
      setNext("");
      say({ message: "Password changed" });
      await queries.invalidateQueries({ queryKey: ["settings", "sign-ins"] });
    } catch (error) {
      const { byField, rest } = formProblems(error, FIELDS);
      setErrors(byField);
      setTrouble(rest);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="settings-form" onSubmit={submit} noValidate>
      {trouble ? (
        <Notice tone="problem" title="Not changed" announce>
          {trouble}
        </Notice>
      ) : null}
      {/* Lets a password manager know whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={user.login} readOnly />
      <PasswordField
        label="Password now"
        autoComplete="current-password"
        error={errors.currentPassword}
        value={current}
        onChange={setCurrent}
      />
      <PasswordField
        label="New password"
        hint={`At least ${SHORTEST} characters; 15 or more is better. Length counts, nothing else is asked.`}
        autoComplete="new-password"
        error={errors.newPassword}
        value={next}
        onChange={setNext}
      />
      <div>
        <Button type="submit" busy={busy}>
          Change the password
        </Button>
      </div>
    </form>
  );
}
