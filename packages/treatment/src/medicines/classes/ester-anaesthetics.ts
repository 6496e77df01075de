import { medicineLines } from "../medicine-lines.ts";

/** Local anaesthetics of the ester kind. */
export const ESTER_ANAESTHETICS = medicineLines(
  "ester-anaesthetic",
  `
benzocaine | benzocain, benzocaína, ethyl aminobenzoate | Orajel, Anbesol, Lanacane, Hurricaine, Anaesthesin, Topex
tetracaine | amethocaine, tetracain, tetracaína | Ametop, Pontocaine, Tetracaine Minims
lidocaine-tetracaine
lidocaine-prilocaine-tetracaine
benzocaine-lidocaine-tetracaine
procaine | procain, procaína, novocaine | Novocain
chloroprocaine | chloroprocain | Nesacaine, Clorotekal, Ampres
cocaine | kokain
proxymetacaine | proparacaine | Alcaine, Proparakain
oxybuprocaine | benoxinate | Conjuncain, Novesine
`,
);
