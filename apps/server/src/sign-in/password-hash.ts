import { hash, verify } from "@node-rs/argon2";

/** argon2id with 19 MiB, 2 rounds, 1 lane: the least that OWASP advises (ASVS 5.0, 11.4.2). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash that no password has: the password must be set anew. */
export const NO_PASSWORD = "!";

export type PasswordHasher = {
  hash(password: string): Promise<string>;
  /** Takes the same time whether `stored` is a hash or null (an unknown account). */
  verify(stored: string | null, password: string): Promise<boolean>;
};

/** @param decoy a text that nobody can know, hashed once to stand in for unknown accounts */
export async function passwordHasher(decoy: string): Promise<PasswordHasher> {
  const decoyHash = await hash(decoy.normalize("NFKC"), COST);
  return {
    hash: (password) => hash(password.normalize("NFKC"), COST),
    async verify(stored, password) {
      const usable = stored !== null && stored !== NO_PASSWORD;
      const matches = await matchesHash(usable ? stored : decoyHash, password.normalize("NFKC"));
      return usable && matches;
    },
  };
}

/** A stored text that is no hash at all opens nothing. */
const matchesHash = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password).catch(() => false);
