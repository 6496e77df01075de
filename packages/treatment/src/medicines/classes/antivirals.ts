import { medicineLines } from "../medicine-lines.ts";

/** Medicines against herpes viruses, which may tell of attacks on the scalp or face. */
export const ANTIVIRALS = medicineLines(
  "antiviral",
  `
aciclovir | acyclovir, aciclovirum | Zovirax, Zovir, Supraviran, Acivir, Sitavig, Cycloviran, Virmen, Acic, Herpotern, Activir, Aciclobeta
valaciclovir | valacyclovir | Valtrex, Zelitrex, Valcivir, Talavir, Zelivire, Valherpes
famciclovir | famcyclovir | Famvir, Oravir, Famtrex, Penvir, Ezovir
penciclovir | | Denavir, Vectavir, Fenivir, Fenistil Penciclovir
brivudine | brivudin, brivudina | Zostex, Nervinex, Brivirac, Zerpex, Zonavir, Brivir
docosanol | n-docosanol | Abreva, Erazaban
letermovir | | Prevymis
amenamevir | | Amenalief
pritelivir
trifluridine | | Viroptic
`,
);
