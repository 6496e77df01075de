import { join } from "node:path";
import Database from "libsql";

/** Every lot but the large one is used on so many people. */
export const USES_OF_A_LOT = 40;
export const LARGE_LOT = "LARGE";
export const USES_OF_LARGE_LOT = 1000;

/**
 * So many signed sessions with one cartridge each, straight into the tables of a store: the same
 * rows that signing writes, without their events. For times only; `verify` would call them strange.
 */
export function fillSessions(dataDir: string, sessions: number): void {
  const database = new Database(join(dataDir, "anagen.db"));
  const lot = `case when n < ${USES_OF_LARGE_LOT} then '${LARGE_LOT}'
    else 'LOT' || (n / ${USES_OF_A_LOT}) end`;
  const day = "date('2024-01-01', '+' || (n % 1000) || ' days')";
  const patients = "(select count(*) from patient_index)";
  database.exec(`
    create temp table invented as
      with recursive number(n) as (select 0 union all select n + 1 from number where n + 1 < ${sessions})
      select n, 'bench-session-' || n as id, ${lot} as lot, ${day} as day,
        (n * 7919) % ${patients} + 1 as person from number;
    create temp table people as
      select row_number() over (order by patient_id) as person, patient_id, site_id from patient_index;
    create unique index temp.people_by_number on people (person);
    begin;
    insert into record_version
      select id, 1, 'treatment-session', p.site_id, p.patient_id, 'signed', null, day || 'T09:00:00.000Z',
        '{"lotUses":[{"kind":"cartridge","lot":"' || lot || '","usedOn":"' || day || '"}]}', ''
      from invented join people p using (person);
    insert into record_head
      select id, 1, 'treatment-session', p.site_id, p.patient_id, 'signed', day || 'T09:00:00.000Z'
      from invented join people p using (person);
    insert into lot_use
      select id, 0, 1, p.site_id, p.patient_id, 'cartridge', '09521234543213', lot, lot,
        'S' || n, 1, null, day
      from invented join people p using (person);
    commit;
    analyze;`);
  database.close();
}
