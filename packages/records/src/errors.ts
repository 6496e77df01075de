/** Someone else wrote first: nothing was written. Carries the version that is current now. */
export class VersionConflict extends Error {
  readonly recordId: string;
  readonly expectedVersion: number;
  readonly currentVersion: number;

  constructor(recordId: string, expectedVersion: number, currentVersion: number) {
    super(
      `record ${recordId} is at version ${currentVersion}, not ${expectedVersion}: read it again`,
    );
    this.name = "VersionConflict";
    this.recordId = recordId;
    this.expectedVersion = expectedVersion;
    this.currentVersion = currentVersion;
  }
}

/** The record is signed (or withdrawn), and what was asked is not an amendment. */
export class SignedRecord extends Error {
  readonly recordId: string;
  readonly currentStatus: string;
  readonly refusedStatus: string;

  constructor(recordId: string, currentStatus: string, refusedStatus: string) {
    super(
      `record ${recordId} is ${currentStatus}; it may not be followed by a version that is ${refusedStatus}`,
    );
    this.name = "SignedRecord";
    this.recordId = recordId;
    this.currentStatus = currentStatus;
    this.refusedStatus = refusedStatus;
  }
}

/** The same idempotency key came with another request. */
export class IdempotencyMismatch extends Error {
  readonly key: string;

  constructor(key: string) {
    super(`idempotency key ${key} was already used for another request`);
    this.name = "IdempotencyMismatch";
    this.key = key;
  }
}

/** No such record, account, site or the like. */
export class NotFound extends Error {
  readonly what: string;
  readonly id: string;

  constructor(what: string, id: string) {
    super(`no ${what} ${id}`);
    this.name = "NotFound";
    this.what = what;
    this.id = id;
  }
}

/** A value that must be unique is already in use. `field` names it: "login", "number", "recordId". */
export class AlreadyTaken extends Error {
  readonly field: string;
  readonly value: string;

  constructor(field: string, value: string) {
    super(`${field} ${value} is already taken`);
    this.name = "AlreadyTaken";
    this.field = field;
    this.value = value;
  }
}

export type StoreFault =
  | "too-new"
  | "too-old"
  | "audit-key-missing"
  | "audit-key-wrong"
  | "file-key-missing"
  | "file-key-wrong"
  | "restore-interrupted"
  | "not-empty"
  | "unreachable"
  | "not-writable";

/** The store as a whole cannot be used; the message says what to do. */
export class StoreUnusable extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "StoreUnusable";
    this.fault = fault;
  }
}

/** A backup file is damaged, cut short, of an unknown kind, or the passphrase is wrong. */
export class BackupUnreadable extends Error {
  readonly fault: "damaged" | "wrong-passphrase" | "passphrase-needed" | "unknown-format";

  constructor(fault: BackupUnreadable["fault"], message: string) {
    super(message);
    this.name = "BackupUnreadable";
    this.fault = fault;
  }
}

/** The file that a record names is gone, or is not what was stored. */
export class FileUnreadable extends Error {
  readonly recordId: string;
  readonly fault: "gone" | "altered";

  constructor(recordId: string, fault: FileUnreadable["fault"]) {
    super(`the file of record ${recordId} is ${fault}: run anagen verify, then restore a backup`);
    this.name = "FileUnreadable";
    this.recordId = recordId;
    this.fault = fault;
  }
}
