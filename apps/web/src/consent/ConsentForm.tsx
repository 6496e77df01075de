import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Signature as SignatureIcon } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { Problem } from "../connection/problem.ts";
import { newIdempotencyKey } from "../connection/request.ts";
import { Button } from "../elements/actions/Button.tsx";
import { useToast } from "../elements/actions/Toasts.tsx";
import { ChoiceGroup } from "../elements/fields/ChoiceGroup.tsx";
import { TextField } from "../elements/fields/TextField.tsx";
import { Notice } from "../elements/states/Notice.tsx";
import { withoutPath } from "../patients/form-problems.ts";
import { useWarnBeforeLeaving } from "../patients/useWarnBeforeLeaving.ts";
import { ConsentPoints } from "./ConsentPoints.tsx";
import {
  type Answer,
  type AskedText,
  type ConsentText,
  giveConsent,
  type Relation,
  type Signature,
} from "./consent-data.ts";
import { KIND_WORDS, RELATION_WORDS } from "./consent-words.ts";
import { SignaturePad } from "./SignaturePad.tsx";

interface ConsentFormProps {
  readonly patientId: string;
  readonly patientName: string;
  readonly asked: AskedText;
  readonly text: ConsentText;
  readonly hash: string;
}

const UNANSWERED = "Not answered yet.";
const DECLINED = "Without agreeing to this point there is no consent.";

type Errors = Readonly<Record<string, string>>;

/** Answers, name and signature; what is missing is named at its place, and nothing partial is kept. */
export function ConsentForm({ patientId, patientName, asked, text, hash }: ConsentFormProps) {
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [signerName, setSignerName] = useState(patientName);
  const [relation, setRelation] = useState<Relation>("patient");
  const [languageHelp, setLanguageHelp] = useState("");
  const [signature, setSignature] = useState<Signature | null>(null);
  const [errors, setErrors] = useState<Errors>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(newIdempotencyKey());
  const form = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const answered = text.points.filter(({ id }) => answers[id] !== undefined).length;
  useWarnBeforeLeaving(answered > 0 || signature !== null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const given = text.points.flatMap(({ id }) => {
        const answer = answers[id];
        return answer === undefined ? [] : [{ point: id, answer }];
      });
      const { kind, planId, language } = asked;
      const signed = { signerName, relation, languageHelp: languageHelp || null, signature };
      const shown = { textVersion: text.version, textHash: hash };
      await giveConsent(
        patientId,
        {
          kind,
          planId: kind === "treatment" ? planId : null,
          language,
          ...shown,
          answers: given,
          ...signed,
        },
        key.current,
      );
      await queries.invalidateQueries({ queryKey: ["consents", patientId] });
      say({ message: `Consent signed: ${KIND_WORDS[kind].title.toLowerCase()}` });
      await navigate({ to: "/patients/$patientId/consents", params: { patientId } });
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      // Without a reply nobody knows whether it was kept: the same key is sent again.
      if (problem !== null && problem.status !== 0) key.current = newIdempotencyKey();
      const found = errorsOf(problem);
      setErrors(found);
      setTrouble(
        Object.keys(found).length > 0
          ? "Not signed yet: something is missing. It is marked below."
          : (problem?.detail ?? "Not signed. What was answered is still here."),
      );
      form.current?.scrollIntoView({ block: "start" });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="consent-form" ref={form} onSubmit={(event) => void submit(event)} noValidate>
      {text.languageNote === null ? null : (
        <Notice tone="warning" title="Not in the patient's language">
          {text.languageNote}
        </Notice>
      )}
      {trouble === null ? null : (
        <Notice tone="problem" title={trouble} announce>
          {Object.entries(errors)
            .filter(([path]) => !isShownAtItsPlace(path, text))
            .map(([path, message]) => (
              <p key={path}>{message}</p>
            ))}
        </Notice>
      )}
      <p className="consent-progress" aria-live="polite">
        {answered} of {text.points.length} points answered
      </p>
      <ConsentPoints
        points={text.points}
        answers={answers}
        onAnswer={(point, answer) => {
          setAnswers((before) => ({ ...before, [point]: answer }));
          setErrors(({ [`answers.${point}`]: _answered, ...open }) => open);
        }}
        errors={Object.fromEntries(
          text.points
            .filter(({ id }) => errors[`answers.${id}`] !== undefined)
            .map(({ id }) => [id, answers[id] === undefined ? UNANSWERED : DECLINED]),
        )}
      />
      <p className="consent-closing">{text.closing}</p>
      <section className="consent-sign" aria-label="Signature">
        <ChoiceGroup<Relation>
          label="Who signs?"
          value={relation}
          onChange={(chosen) => {
            if (chosen === null) return;
            setRelation(chosen);
            if (chosen !== "patient" && signerName === patientName) setSignerName("");
          }}
          choices={Object.entries(RELATION_WORDS).map(([value, label]) => ({
            value: value as Relation,
            label,
          }))}
        />
        <TextField
          label="Full name of the signer"
          value={signerName}
          onChange={setSignerName}
          error={errors["signerName"]}
        />
        {text.inLanguageAsked ? null : (
          <TextField
            label="Who explained the text, and in which language?"
            value={languageHelp}
            onChange={setLanguageHelp}
            error={errors["languageHelp"]}
          />
        )}
        <SignaturePad value={signature} onChange={setSignature} error={errors["signature"]} />
        <p className="quiet">
          Text version {text.version} of {text.date}. Once signed it cannot be changed; it can be
          withdrawn at any time, without a reason and without disadvantage.
        </p>
        <Button tone="main" type="submit" icon={SignatureIcon} busy={busy}>
          Sign consent
        </Button>
      </section>
    </form>
  );
}

const errorsOf = (problem: Problem | null): Errors =>
  Object.fromEntries(
    (problem?.errors ?? []).map(({ path, message }) => [path, withoutPath(message, path)]),
  );

const isShownAtItsPlace = (path: string, { points, inLanguageAsked }: ConsentText): boolean =>
  path === "signerName" ||
  path === "signature" ||
  (path === "languageHelp" && !inLanguageAsked) ||
  points.some(({ id }) => path === `answers.${id}`);
