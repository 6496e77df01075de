import { accountsContract } from "./contract/accounts.ts";
import { auditContract } from "./contract/audit.ts";
import { filesContract } from "./contract/files.ts";
import { guardsContract } from "./contract/guards.ts";
import { headsContract } from "./contract/heads.ts";
import { lotsContract } from "./contract/lots.ts";
import { openingContract } from "./contract/opening.ts";
import { patientsContract } from "./contract/patients.ts";
import { searchContract } from "./contract/search.ts";
import { signInContract } from "./contract/sign-in.ts";
import { tamperContract } from "./contract/tampering.ts";
import { versionsContract } from "./contract/versions.ts";
import type { NewPlace } from "./support/places.ts";

/** All that a store must do, whatever holds its tables. */
export function storeContract(newPlace: NewPlace): void {
  versionsContract(newPlace);
  headsContract(newPlace);
  patientsContract(newPlace);
  searchContract(newPlace);
  accountsContract(newPlace);
  signInContract(newPlace);
  auditContract(newPlace);
  filesContract(newPlace);
  lotsContract(newPlace);
  guardsContract(newPlace);
  tamperContract(newPlace);
  openingContract(newPlace);
}
