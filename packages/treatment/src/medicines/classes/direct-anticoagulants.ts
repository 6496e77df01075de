import { medicineLines } from "../medicine-lines.ts";

/** Inhibitors of factor Xa or thrombin that need no antithrombin. */
export const DIRECT_ANTICOAGULANTS = medicineLines(
  "direct-anticoagulant",
  `
apixaban | | Eliquis, Apigat
rivaroxaban | | Xarelto, Rivaflo, Xarelto Vascular
edoxaban | | Lixiana, Savaysa, Roteas
dabigatran | dabigatran etexilate | Pradaxa, Pradax
betrixaban | | Bevyxxa, Dexxience
darexaban
ximelagatran | | Exanta
argatroban | | Argatra, Novastan, Exembol, Acova
bivalirudin | | Angiomax, Angiox
lepirudin | | Refludan
desirudin | | Iprivask, Revasc
asundexian
milvexian
direct oral anticoagulant | DOAC, NOAC, direct oral anticoagulants, new oral anticoagulant | | The word for the class; the medicine itself is still to be named.
anticoagulant | anticoagulants, oral anticoagulant | | The word for the class; the medicine itself is still to be named.
blood thinner
`,
);
