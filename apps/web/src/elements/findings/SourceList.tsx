import { type EvidenceGrade, GradeBadge } from "./GradeBadge.tsx";

export interface Source {
  readonly id: string;
  /** "Dhurat 2013", then what it is. */
  readonly title: string;
  readonly detail?: string | undefined;
  readonly url?: string | undefined;
  readonly grade?: EvidenceGrade | undefined;
  /** The source speaks against the statement. */
  readonly against?: boolean | undefined;
}

/** What a statement rests on, and what speaks against it. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.id}>
          {source.grade ? <GradeBadge grade={source.grade} /> : null}
          <span>
            {source.against ? <strong className="against">Against: </strong> : null}
            {source.url ? (
              <a href={source.url} rel="noreferrer noopener" target="_blank">
                {source.title}
                <span className="spoken"> (opens in a new tab)</span>
              </a>
            ) : (
              source.title
            )}
            {source.detail ? <span className="quiet"> {source.detail}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
