import { useQuery } from "@tanstack/react-query";
import { Disclosure } from "../../elements/findings/Disclosure.tsx";
import { ErrorState } from "../../elements/states/ErrorState.tsx";
import { SkeletonLines } from "../../elements/states/Skeleton.tsx";
import { contentOf } from "../draft/assessment-drafts.ts";
import { differences } from "../draft/differences.ts";
import { type Assessment, assessmentHistoryQuery } from "../record/assessment.ts";
import { timeInWords } from "../record/times.ts";

const STATUS_WORDS: Readonly<Record<Assessment["status"], string>> = {
  draft: "Draft",
  signed: "Signed",
  amended: "Amended",
  "entered-in-error": "Marked as entered in error",
};

/** Who saved what and when: every version, newest first, with what changed. */
export function VersionHistory({ id }: { readonly id: string }) {
  const history = useQuery(assessmentHistoryQuery(id));
  if (history.isError) {
    return <ErrorState error={history.error} onRetry={() => void history.refetch()} />;
  }
  if (history.data === undefined) return <SkeletonLines lines={3} label="Loading the versions" />;
  const versions = [...history.data].sort((one, other) => other.version - one.version);
  const kept = versions.filter((one) => one.status !== "draft");
  const drafts = versions.filter((one) => one.status === "draft");
  return (
    <div className="stack stack-close">
      <VersionList versions={kept} />
      {drafts.length > 0 ? (
        <Disclosure
          summary={drafts.length === 1 ? "1 draft before" : `${drafts.length} drafts before`}
        >
          <VersionList versions={drafts} />
        </Disclosure>
      ) : null}
    </div>
  );
}

/** Newest first; each with what changed since the one below it. */
function VersionList({ versions }: { readonly versions: readonly Assessment[] }) {
  return (
    <ol className="history">
      {versions.map((version, index) => {
        const before = versions[index + 1];
        return (
          <li key={version.version}>
            <strong>
              {STATUS_WORDS[version.status]}, version {version.version}
            </strong>
            <div className="quiet">
              {version.authorName ?? "Not known"},{" "}
              <time dateTime={version.at}>{timeInWords(version.at)}</time>
            </div>
            {version.amendmentReason ? <p>Reason: {version.amendmentReason}</p> : null}
            {before ? <Changes before={before} after={version} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

function Changes({ before, after }: { readonly before: Assessment; readonly after: Assessment }) {
  const changes = differences(contentOf(before), contentOf(after));
  if (changes.length === 0) return <p className="quiet">No answer changed.</p>;
  return (
    <Disclosure
      summary={`${changes.length} ${changes.length === 1 ? "answer" : "answers"} changed`}
    >
      <ul className="changes">
        {changes.map((one) => (
          <li key={one.field}>
            {one.label}: <span className="spoken">from </span>
            <del>{one.mine}</del> <span aria-hidden="true">→</span>
            <span className="spoken"> to </span> <ins>{one.theirs}</ins>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
