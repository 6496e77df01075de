import { useInfiniteQuery } from "@tanstack/react-query";
import { FileUp, Search, UserRoundPlus } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { Button } from "../elements/actions/Button.tsx";
import { TextField } from "../elements/fields/TextField.tsx";
import { Icon } from "../elements/Icon.tsx";
import { EmptyState } from "../elements/states/EmptyState.tsx";
import { ErrorState } from "../elements/states/ErrorState.tsx";
import { RecordsPicture } from "../elements/states/pictures.tsx";
import { SkeletonLines } from "../elements/states/Skeleton.tsx";
import { PageHeader } from "../elements/structure/PageHeader.tsx";
import { CARING } from "../settings/roles.ts";
import { useSites } from "../today/chosen-site.ts";
import { SiteSwitch } from "../today/SiteSwitch.tsx";
import { ImportDialog } from "./ImportDialog.tsx";
import { useKeptSearch } from "./kept-search.ts";
import { NewPatientDialog } from "./NewPatientDialog.tsx";
import { PatientList, walkNames } from "./PatientList.tsx";
import { patientsQuery } from "./patients-data.ts";
import { useSettled } from "./useSettled.ts";
import "./patients.css";
import "../elements/records/records.css";

const SETTLE_MS = 140;

/** Everybody at one site: find, add, import. */
export function PatientsPage() {
  const { sites, site } = useSites(CARING);
  const [typed, setTyped] = useKeptSearch();
  const [open, setOpen] = useState<"new" | "import" | null>(null);
  const sought = useSettled(typed.trim(), SETTLE_MS);
  const found = useInfiniteQuery({
    ...patientsQuery(site?.id ?? "", sought),
    enabled: site !== null,
  });
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];

  if (site === null) {
    return (
      <>
        <PageHeader title="Patients" />
        <EmptyState picture={<RecordsPicture />} title="Not open to your role">
          Records of patients are open to clinicians and assistants of a site. If you need them, ask
          an administrator of your site.
        </EmptyState>
      </>
    );
  }

  function onSearchKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Escape") setTyped("");
    if (event.key === "Enter" && sought === typed.trim() && !found.isPlaceholderData) {
      document.querySelector<HTMLElement>(".patients-table .patient-name")?.click();
    }
  }

  return (
    <>
      <PageHeader
        title="Patients"
        lede={sites.length > 1 ? undefined : site.name}
        actions={
          <>
            <SiteSwitch sites={sites} site={site} />
            <Button icon={FileUp} onClick={() => setOpen("import")}>
              Import
            </Button>
            <Button tone="main" icon={UserRoundPlus} onClick={() => setOpen("new")}>
              New patient
            </Button>
          </>
        }
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move between links */}
      <div className="patients" onKeyDown={walkNames}>
        <TextField
          label="Find a patient"
          hint={
            <>
              Beginnings of a name, birth date or number, in any order.{" "}
              <span className="keys-hint">
                Press <kbd>/</kbd> to come here, arrows to walk, <kbd>Enter</kbd> to open.
              </span>
            </>
          }
          type="search"
          data-search
          start={<Icon of={Search} />}
          value={typed}
          onChange={setTyped}
          onKeyDown={onSearchKey}
        />
        <p className="spoken" aria-live="polite">
          {found.isFetching ? "" : `${rows.length}${found.hasNextPage ? " or more" : ""} shown`}
        </p>
        {found.isPending ? <SkeletonLines lines={8} label="Loading patients" /> : null}
        {found.error ? (
          <ErrorState error={found.error} onRetry={() => void found.refetch()} />
        ) : null}
        {rows.length > 0 ? <PatientList rows={rows} /> : null}
        {found.hasNextPage ? (
          <div>
            <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              Show more
            </Button>
          </div>
        ) : null}
        {found.data && rows.length === 0 && !found.isPlaceholderData ? (
          sought === "" ? (
            <EmptyState
              picture={<RecordsPicture />}
              title="No patients yet"
              action={
                <Button tone="main" icon={UserRoundPlus} onClick={() => setOpen("new")}>
                  Add the first patient
                </Button>
              }
            >
              Everybody at {site.name} will stand here, found by name, birth date or number. A list
              from another program can be imported as a CSV file.
            </EmptyState>
          ) : (
            <EmptyState
              picture={<RecordsPicture />}
              title={`Nobody found for “${sought}”`}
              action={<Button onClick={() => setTyped("")}>Clear the search</Button>}
            >
              Every word must begin a name, a birth date (1984-03-02) or a number. Fewer letters
              find more. People of other sites are not searched.
            </EmptyState>
          )
        ) : null}
      </div>
      <NewPatientDialog site={site} open={open === "new"} onClose={() => setOpen(null)} />
      <ImportDialog site={site} open={open === "import"} onClose={() => setOpen(null)} />
    </>
  );
}
