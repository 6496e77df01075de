import { LinkButton } from "../elements/actions/LinkButton.tsx";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";

/** For somebody who may read rules and evidence, but no records of people. */
export function ResearcherDay() {
  return (
    <>
      <PageHeader title="Today" />
      <EmptyState
        picture={<RecordsPicture />}
        title="Your role opens rules and evidence"
        action={
          <span className="row">
            <LinkButton tone="main" to="/evidence">
              See the evidence
            </LinkButton>
            <LinkButton to="/settings/rules">Read the rules</LinkButton>
          </span>
        }
      >
        Records of people are open to those who treat them. If you need them too, ask an
        administrator of your site for a second role.
      </EmptyState>
    </>
  );
}
