import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { EvidenceFrame } from "./EvidenceFrame.tsx";

/** An address that names no study or question. */
export function NotHere({ what }: { readonly what: "study" | "question" }) {
  return (
    <EvidenceFrame title={`No such ${what}`}>
      <EmptyState
        picture={<RecordsPicture />}
        title={`This ${what} is not on record`}
        action={<LinkButton to="/evidence">What is known</LinkButton>}
      >
        The address may be old, or a letter may be missing.
      </EmptyState>
    </EvidenceFrame>
  );
}
