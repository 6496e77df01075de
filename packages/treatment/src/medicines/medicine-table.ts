import { AMIDE_ANAESTHETICS } from "./classes/amide-anaesthetics.ts";
import { ANTIPLATELETS } from "./classes/antiplatelets.ts";
import { ANTIVIRALS } from "./classes/antivirals.ts";
import { BIOLOGICS } from "./classes/biologics.ts";
import { CORTICOSTEROIDS } from "./classes/corticosteroids.ts";
import { CYTOTOXICS } from "./classes/cytotoxics.ts";
import { DIRECT_ANTICOAGULANTS } from "./classes/direct-anticoagulants.ts";
import { ESTER_ANAESTHETICS } from "./classes/ester-anaesthetics.ts";
import { FINASTERIDE_LIKE } from "./classes/finasteride-like.ts";
import { HEPARINS } from "./classes/heparins.ts";
import { IMMUNOSUPPRESSANTS } from "./classes/immunosuppressants.ts";
import { METHAEMOGLOBINAEMIA_LINKED } from "./classes/methaemoglobinaemia-linked.ts";
import { MINOXIDIL } from "./classes/minoxidil.ts";
import { NO_BEARING } from "./classes/no-bearing/index.ts";
import { NSAIDS } from "./classes/nsaids.ts";
import { SYSTEMIC_RETINOIDS } from "./classes/systemic-retinoids.ts";
import { TARGETED_CANCER_MEDICINES } from "./classes/targeted-cancer-medicines.ts";
import { TOPICAL_ACIDS } from "./classes/topical-acids.ts";
import { TOPICAL_RETINOIDS } from "./classes/topical-retinoids.ts";
import { VITAMIN_K_ANTAGONISTS } from "./classes/vitamin-k-antagonists.ts";
import type { Medicine } from "./medicine.ts";
import { mergeMedicines } from "./medicine-lines.ts";

/** Every medicine the project knows, each once, with all its classes. */
export const MEDICINES: readonly Medicine[] = mergeMedicines([
  ...SYSTEMIC_RETINOIDS,
  ...TOPICAL_RETINOIDS,
  ...TOPICAL_ACIDS,
  ...VITAMIN_K_ANTAGONISTS,
  ...DIRECT_ANTICOAGULANTS,
  ...HEPARINS,
  ...ANTIPLATELETS,
  ...CORTICOSTEROIDS,
  ...IMMUNOSUPPRESSANTS,
  ...BIOLOGICS,
  ...CYTOTOXICS,
  ...TARGETED_CANCER_MEDICINES,
  ...METHAEMOGLOBINAEMIA_LINKED,
  ...AMIDE_ANAESTHETICS,
  ...ESTER_ANAESTHETICS,
  ...NSAIDS,
  ...MINOXIDIL,
  ...FINASTERIDE_LIKE,
  ...ANTIVIRALS,
  ...NO_BEARING,
]);
