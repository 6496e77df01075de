import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { Dialog } from "../elements/actions/Dialog.tsx";
import { useAct } from "../elements/actions/useAct.ts";
import { Notice } from "../elements/states/Notice.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PicturesOfEffect } from "./PicturesOfEffect.tsx";
import { SideEffectFields, type Typed } from "./SideEffectFields.tsx";
import {
  correctSideEffect,
  enterSideEffect,
  READ_ANEW,
  type SideEffect,
  type SideEffectParts,
  wordsQuery,
} from "./side-effect-data.ts";

interface SideEffectDialogProps {
  readonly patientId: string;
  /** One that is open, to be corrected; without it a new one is entered. */
  readonly effect?: SideEffect;
  readonly onClose: () => void;
}

const EMPTY: Typed = { term: null, grade: null, causality: null };

/** Enters a side effect, or corrects one that is still open. */
export function SideEffectDialog({ patientId, effect, onClose }: SideEffectDialogProps) {
  const words = useQuery(wordsQuery);
  const [typed, setTyped] = useState<Typed>(effect === undefined ? EMPTY : typedOf(effect));
  const { busy, trouble, act } = useAct({ keys: READ_ANEW, onDone: onClose });
  const parts = complete(typed);
  const save = () => {
    if (parts === null) return;
    void act(
      (key) =>
        effect === undefined
          ? enterSideEffect(patientId, parts, key)
          : correctSideEffect(effect, parts),
      effect === undefined ? "Entered; it is followed until it has ended" : "Corrected",
    );
  };
  return (
    <Dialog
      open
      wide
      title={effect === undefined ? "Enter a side effect" : "Correct the side effect"}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="main" busy={busy} disabled={parts === null} onClick={save}>
            {effect === undefined ? "Enter" : "Save"}
          </Button>
        </>
      }
    >
      <div className="stack">
        {trouble === null ? null : (
          <Notice tone="problem" title="Not saved" announce>
            {trouble}
          </Notice>
        )}
        {words.data ? (
          <SideEffectFields words={words.data} typed={typed} onChange={setTyped} />
        ) : (
          <SkeletonLines lines={6} label="Loading the terms" />
        )}
        <PicturesOfEffect
          patientId={patientId}
          chosen={typed.photoIds ?? []}
          onChange={(photoIds) => setTyped((before) => ({ ...before, photoIds: [...photoIds] }))}
        />
        {parts === null ? (
          <p className="quiet">What it is, its grade and its cause are needed to enter it.</p>
        ) : null}
      </div>
    </Dialog>
  );
}

function complete({ term, grade, causality, ...rest }: Typed): SideEffectParts | null {
  return term === null || grade === null || causality === null
    ? null
    : { ...rest, term, grade, causality };
}

function typedOf({ body }: SideEffect): Typed {
  const { term, grade, causality, onsetOn, zone, sessionId, planId, checkId } = body;
  const { reportedBy, photoIds, description, action } = body;
  const told = { onsetOn, zone, sessionId, planId, checkId, reportedBy };
  return {
    ...told,
    term,
    grade: grade as NonNullable<Typed["grade"]>,
    causality,
    photoIds,
    description,
    action,
  };
}
