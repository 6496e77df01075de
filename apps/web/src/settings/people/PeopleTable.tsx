import { CircleCheck, CircleSlash, Hourglass } from "lucide-react";
import { Button } from "../../elements/actions/Button.tsx";
import { Icon } from "../../elements/Icon.tsx";
import { type Column, DataTable } from "../../elements/records/DataTable.tsx";
import type { Person } from "../settings-data.ts";
import { roleInWords } from "./role-words.ts";

const STATES = {
  active: ["Can sign in", CircleCheck],
  invited: ["Invited", Hourglass],
  disabled: ["Disabled", CircleSlash],
} as const;

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly loading: boolean;
  /** Nobody disables the own account. */
  readonly ownId: string;
  readonly onEdit: (person: Person) => void;
  readonly onAct: (person: Person, verb: "disable" | "enable" | "one-time-link") => void;
}

export function PeopleTable({ people, loading, ownId, onEdit, onAct }: PeopleTableProps) {
  const columns: readonly Column<Person>[] = [
    {
      id: "name",
      header: "Name",
      sortBy: (person) => person.displayName,
      cell: (person) => (
        <>
          <strong>{person.displayName}</strong>
          <div className="quiet">{person.login}</div>
        </>
      ),
    },
    {
      id: "roles",
      header: "Roles",
      cell: (person) => (
        <ul>
          {person.roles.map(({ siteId, siteName, role }) => (
            <li key={siteId + role}>
              {roleInWords(role)} <span className="quiet">{siteName}</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      id: "state",
      header: "State",
      sortBy: (person) => person.state,
      cell: ({ state }) => (
        <span className={`state-mark state-${state}`}>
          <Icon of={STATES[state][1]} size={16} />
          {STATES[state][0]}
        </span>
      ),
    },
    {
      id: "do",
      header: "",
      align: "end",
      cell: (person) => (
        <span className="row people-do">
          <Button small tone="quiet" onClick={() => onEdit(person)}>
            Edit<span className="spoken"> {person.displayName}</span>
          </Button>
          {person.state === "disabled" ? (
            <Button small tone="quiet" onClick={() => onAct(person, "enable")}>
              Enable<span className="spoken"> {person.displayName}</span>
            </Button>
          ) : (
            <>
              <Button small tone="quiet" onClick={() => onAct(person, "one-time-link")}>
                New link<span className="spoken"> for {person.displayName}</span>
              </Button>
              {person.id === ownId ? null : (
                <Button small tone="quiet" onClick={() => onAct(person, "disable")}>
                  Disable<span className="spoken"> {person.displayName}</span>
                </Button>
              )}
            </>
          )}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption="People"
      columns={columns}
      rows={people}
      rowKey={(person) => person.id}
      loading={loading}
      initialSorting={{ column: "name", descending: false }}
    />
  );
}
