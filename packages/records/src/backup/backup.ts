export type BackupOptions = {
  /** Encrypts the file (scrypt, AES-256-GCM). Without it the file holds patients' data in clear. */
  passphrase?: string;
};

export type BackupReport = {
  file: string;
  bytes: number;
  rows: number;
  files: number;
  sha256: string;
};
