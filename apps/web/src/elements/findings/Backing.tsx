import { type Grade, type SourceId, sourceById, sourceCodes } from "@anagen/treatment";
import type { ReactNode } from "react";
import { Disclosure } from "./Disclosure.tsx";
import { GradeBadge } from "./GradeBadge.tsx";
import { type Source, SourceList } from "./SourceList.tsx";

const SEEN = {
  abstract: "read as an abstract",
  part: "read in part",
  secondary: "known from another text",
  unknown: "how much was read is not known",
} as const;

/** References by id, for a list; ids that are not on file are left out. */
export function citedSources(ids: readonly string[]): Source[] {
  return ids.flatMap((id) => {
    const source = sourceById(id);
    if (source === null) return [];
    const { citation, where, seen, grade, kind } = source;
    const plain = kind === "article" || kind === "project";
    return [{ id, title: citation, detail: plain ? undefined : `${where} (${SEEN[seen]})`, grade }];
  });
}

interface BackingProps {
  readonly grade?: Grade | undefined;
  readonly sources: readonly string[];
  /** Why, in words; shown above the sources. */
  readonly because?: ReactNode;
  /** "Why?" unless said otherwise. */
  readonly summary?: string;
  /** What it is about; read aloud after the summary, so that each "Why?" has its own name. */
  readonly about: string;
}

const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  A: "a regulator, label, guideline or law",
  B: "a study or review",
  C: "a clinic page or another secondary text",
  U: "a default of this project, not checked against a source",
};

/** Why a value or statement stands there: the reason, its grade and its sources, one step away. */
export function Backing({ grade, sources, because, summary = "Why?", about }: BackingProps) {
  const codes = sources.map((id) => sourceCodes.get(id as SourceId) ?? id).join(", ");
  return (
    <>
      <p className="print-only small backing-printed">
        {because} {grade ? `Grade ${grade}.` : null} Sources: {codes}.
      </p>
      <div className="screen-only">
        <Disclosure
          summary={
            <>
              {summary}
              <span className="spoken"> {about}</span>
            </>
          }
        >
          {because ? <p className="backing-because">{because}</p> : null}
          {grade ? (
            <p className="row small">
              <GradeBadge grade={grade} />
              <span>Rests on {GRADE_WORDS[grade]}.</span>
            </p>
          ) : null}
          <SourceList sources={citedSources(sources)} />
        </Disclosure>
      </div>
    </>
  );
}
