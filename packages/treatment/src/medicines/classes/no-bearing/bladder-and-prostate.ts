import { medicineLines } from "../../medicine-lines.ts";

/** Prostate, bladder, erectile dysfunction. */
export const BLADDER_AND_PROSTATE = medicineLines(
  "no-bearing",
  `
tamsulosin | | Flomax, Omnic, Josir, Alna, Flomaxtra, Urimax, Omix
alfuzosin | | Uroxatral, Xatral
silodosin | | Rapaflo, Urorec, Silodyx
tadalafil | | Cialis, Adcirca, Tadacip
sildenafil | | Viagra, Revatio, Vizarsin
vardenafil | | Levitra, Staxyn, Vivanza
avanafil | | Stendra, Spedra
alprostadil | | Caverject, Muse, Vitaros
dapoxetine | | Priligy
solifenacin | | Vesicare, Vesikur
solifenacin-tamsulosin | tamsulosin-solifenacin | Vesomni
tolterodine | | Detrol, Detrusitol
oxybutynin | | Ditropan, Kentera, Lyrinel, Oxytrol
darifenacin | | Enablex, Emselex
fesoterodine | | Toviaz
trospium | | Sanctura, Spasmex, Céris, Regurin
propiverine | | Mictonorm, Detrunorm
mirabegron | | Myrbetriq, Betmiga
vibegron | | Gemtesa, Obgemsa
flavoxate | | Urispas
potassium citrate | | Urocit-K
`,
);
