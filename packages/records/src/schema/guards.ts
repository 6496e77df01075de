import type { Engine } from "../engine/engine.ts";

const KEPT_FOREVER = ["record_version", "audit_event"] as const;

/**
 * What the database itself refuses, whoever asks: to change or remove a version or an event, to
 * skip or reuse a version number, and to follow a signed version by anything but an amendment.
 */
export function raiseGuards(kind: Engine["kind"]): string[] {
  return kind === "postgres" ? onPostgres() : onSqlite();
}

/** Takes the guards down, for loading a backup as it is; `raiseGuards` puts them back. */
export function lowerGuards(kind: Engine["kind"]): string[] {
  const on = (table: string) => (kind === "postgres" ? ` on ${table}` : "");
  return [
    ...KEPT_FOREVER.flatMap((table) =>
      ["no_update", "no_delete", ...(kind === "postgres" ? ["no_truncate"] : [])].map(
        (name) => `drop trigger ${table}_${name}${on(table)}`,
      ),
    ),
    `drop trigger record_version_follows${on("record_version")}`,
    `drop trigger audit_event_follows${on("audit_event")}`,
  ];
}

const NEWEST =
  "from record_version v where v.record_id = new.record_id order by v.version desc limit 1";
const PREVIOUS_STATUS = `coalesce((select v.status ${NEWEST}), 'none')`;
const NEXT_VERSION = `coalesce((select v.version ${NEWEST}), 0) + 1`;

/** After which status which may come; everything not listed is refused. */
const MAY_FOLLOW = `(
  (${PREVIOUS_STATUS} = 'none' and new.status in ('draft', 'signed'))
  or (${PREVIOUS_STATUS} = 'draft' and new.status in ('draft', 'signed', 'entered-in-error'))
  or (${PREVIOUS_STATUS} in ('signed', 'amended') and new.status in ('amended', 'entered-in-error')))`;

const NEXT_SEQ = "coalesce((select max(e.seq) from audit_event e), 0)";

function onSqlite(): string[] {
  const refuse = (table: string, what: string) =>
    `create trigger ${table}_no_${what} before ${what} on ${table}
      begin select raise(abort, '${table} is append-only'); end`;
  return [
    ...KEPT_FOREVER.flatMap((table) => [refuse(table, "update"), refuse(table, "delete")]),
    `create trigger record_version_follows before insert on record_version begin
      select raise(abort, 'version out of sequence') where new.version <> ${NEXT_VERSION};
      select raise(abort, 'a signed version may only be amended') where not ${MAY_FOLLOW};
    end`,
    `create trigger audit_event_follows before insert on audit_event
      when new.seq <= ${NEXT_SEQ}
      begin select raise(abort, 'event out of sequence'); end`,
  ];
}

function onPostgres(): string[] {
  const refuse = (table: string) => [
    `create trigger ${table}_no_update before update on ${table}
      for each row execute function refuse_change()`,
    `create trigger ${table}_no_delete before delete on ${table}
      for each row execute function refuse_change()`,
    `create trigger ${table}_no_truncate before truncate on ${table}
      for each statement execute function refuse_change()`,
  ];
  return [
    `create or replace function refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name; end $$`,
    `create or replace function version_follows() returns trigger language plpgsql as $$
      begin
        if new.version <> ${NEXT_VERSION} then raise exception 'version out of sequence'; end if;
        if not ${MAY_FOLLOW} then
          raise exception 'a signed version may only be amended';
        end if;
        return new;
      end $$`,
    `create or replace function event_follows() returns trigger language plpgsql as $$
      begin
        if new.seq <= ${NEXT_SEQ} then raise exception 'event out of sequence'; end if;
        return new;
      end $$`,
    ...KEPT_FOREVER.flatMap(refuse),
    `create trigger record_version_follows before insert on record_version
      for each row execute function version_follows()`,
    `create trigger audit_event_follows before insert on audit_event
      for each row execute function event_follows()`,
  ];
}
