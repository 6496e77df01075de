import { medicineLines } from "../medicine-lines.ts";

/** Medicines that block the making of dihydrotestosterone. */
export const FINASTERIDE_LIKE = medicineLines(
  "finasteride-like",
  `
finasteride | finasterid, finastérida, topical finasteride | Propecia, Proscar, Finpecia, Fincar, Chibro-Proscar, Finastid, Prostide, Finasterax, Alocapil, Finax, Fynzur
dutasteride | dutasterid, dutastérida | Avodart, Avolve, Dutagen, Zagallo, Duprost, Dutas
dutasteride-tamsulosin | tamsulosin-dutasteride | Combodart, Jalyn, Duodart
finasteride-minoxidil
finasteride-tadalafil | | Entadfi
epristeride
alfatradiol | 17-alpha-estradiol, 17-alpha-oestradiol | Ell-Cranell, Pantostin, Avicis
`,
);
