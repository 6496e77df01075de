import { medicineLines } from "../medicine-lines.ts";

/** Anticoagulants controlled by the INR. */
export const VITAMIN_K_ANTAGONISTS = medicineLines(
  "vitamin-k-antagonist",
  `
warfarin | warfarine, warfarina, coumarin anticoagulant | Coumadin, Coumadine, Jantoven, Marevan, Waran, Warf, Aldocumar, Warfant, Orfarin, Uniwarfin, Varfine
acenocoumarol | acenocumarol, acénocoumarol, acenocumarolo, nicoumalone, nicumalon | Sintrom, Minisintrom, Mini-sintrom, Sinthrome, Acitrom, Neosintrom, Syncumar
phenprocoumon | phenprocoumone, fenprocumon, fenprocoumon | Marcumar, Marcoumar, Falithrom, Phenpro
fluindione | fluindion | Préviscan
phenindione | phenindion, fenindion | Dindevan, Pindione
dicoumarol | dicumarol, bishydroxycoumarin |
tioclomarol | | Apegmone
ethyl biscoumacetate | | Tromexan, Pelentan
anisindione | | Miradon
`,
);
