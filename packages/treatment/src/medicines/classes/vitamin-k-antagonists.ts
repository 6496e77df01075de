import { medicineLines } from "../medicine-lines.ts";

/** Anticoagulants controlled by the INR. */
export const VITAMIN_K_ANTAGONISTS = medicineLines(
  "vitamin-k-antagonist",
  `
warfarin | warfarine, warfarina, coumarin anticoagulant | Coumadin, Coumadine, Jantoven, Marevan, Waran, Warf, Aldocumar, Orfarin, Uniwarfin, Varfine
acenocoumarol | acenocumarol, acenocumarolo, nicoumalone, nicumalon | Sintrom, Minisintrom, Sinthrome, Acitrom, Neosintrom, Syncumar
phenprocoumon | phenprocoumone, fenprocumon, fenprocoumon | Marcumar, Marcoumar, Falithrom, Phenpro
fluindione | fluindion | Préviscan
phenindione | phenindion, fenindion | Dindevan, Pindione
dicoumarol | dicumarol, bishydroxycoumarin
tioclomarol | | Apegmone
ethyl biscoumacetate | | Tromexan, Pelentan
anisindione | | Miradon
vitamin K antagonist | VKA, AVK, vitamin K antagonists | | The word for the class; the medicine itself is still to be named.
`,
);
