/** The tables as Kysely sees them; the same on both engines. Yes and no are 1 and 0. */
export type Tables = {
  store_meta: { name: string; value: string };
  schema_migration: { number: number; name: string; at: string };
  site: { site_id: string; name: string; created_at: string };
  record_version: VersionRow;
  record_head: Omit<VersionRow, "body" | "content_hash" | "author_id">;
  patient_index: PatientRow;
  lot_use: LotUseRow;
  patient_search_token: { site_id: string; token: string; sort_key: string; patient_id: string };
  user_account: AccountRow;
  user_role: { user_id: string; site_id: string; role: string };
  sign_in_session: SessionRow;
  one_time_link: OneTimeLinkRow;
  api_token: ApiTokenRow;
  second_factor: SecondFactorRow;
  idempotency_key: IdempotencyRow;
  setting: {
    site_id: string;
    name: string;
    value: string;
    at: string;
    author_id: string | null;
  };
  audit_event: AuditRow;
  audit_head: { id: number; count: number; hash: string; mac: string };
};

export type VersionRow = {
  record_id: string;
  version: number;
  kind: string;
  site_id: string;
  patient_id: string | null;
  status: string;
  author_id: string | null;
  at: string;
  body: string;
  content_hash: string;
};

export type PatientRow = {
  patient_id: string;
  site_id: string;
  version: number;
  family: string;
  given: string;
  birth_date: string | null;
  sex: string | null;
  number: string | null;
  fictional: number;
  sort_key: string;
  words: string;
  last_seen_at: string;
};

export type LotUseRow = {
  record_id: string;
  line: number;
  version: number;
  site_id: string;
  patient_id: string;
  kind: string;
  /** Empty where it is not known. */
  gtin: string;
  lot: string;
  lot_key: string;
  /** Empty where there is none. */
  serial: string;
  single_use: number;
  stock_id: string | null;
  used_on: string;
};

export type AccountRow = {
  user_id: string;
  login: string;
  display_name: string;
  password_hash: string | null;
  state: string;
  patient_id: string | null;
  created_at: string;
  password_changed_at: string | null;
};

export type SessionRow = {
  token_hash: string;
  session_id: string;
  user_id: string;
  created_at: string;
  last_used_at: string;
  expires_at: string;
  idle_seconds: number;
  client: string | null;
  second_factor: string | null;
};

export type OneTimeLinkRow = {
  token_hash: string;
  purpose: string;
  user_id: string;
  created_at: string;
  expires_at: string;
  used_at: string | null;
};

export type ApiTokenRow = {
  token_hash: string;
  api_token_id: string;
  user_id: string;
  label: string;
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
};

export type SecondFactorRow = {
  factor_id: string;
  user_id: string;
  kind: string;
  label: string;
  data: string;
  created_at: string;
  last_used_at: string | null;
};

export type IdempotencyRow = {
  user_id: string;
  key: string;
  request_hash: string;
  status: number;
  reply: string;
  at: string;
};

export type AuditRow = {
  seq: number;
  at: string;
  actor_id: string | null;
  actor_role: string;
  site_id: string | null;
  action: string;
  resource_kind: string;
  resource_id: string | null;
  resource_version: number | null;
  patient_id: string | null;
  outcome: string;
  request_id: string | null;
  content_hash: string | null;
  prev_hash: string;
  hash: string;
};
