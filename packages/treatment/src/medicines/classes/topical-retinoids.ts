import { medicineLines } from "../medicine-lines.ts";

/** Retinoids for the skin. Those also swallowed stand in both classes. */
export const TOPICAL_RETINOIDS = medicineLines(
  "topical-retinoid",
  `
isotretinoin | | Isotrex, Isotrexin, Stiefotrex
tretinoin | | Retin-A, Retin-A Micro, Altreno, Atralin, Renova, Airol, Cordes-VAS, Effederm, Ketrel, Retacnyl, Locacid, Kerlocal, Retirides, Vitacid, Retino-A, Avita, Refissa
adapalene | adapalen, adapaleno | Differin, Differine, Differin Gel, Adaferin, Deriva, Adapne
adapalene-benzoyl peroxide | | Epiduo, Epiduo Forte, Tactupump, Tactuo
clindamycin-tretinoin | clindamycin phosphate-tretinoin | Ziana, Veltin, Treclin, Acnatac
tazarotene | tazaroten, tazaroteno | Tazorac, Zorac, Avage, Fabior, Arazlo, Tazret
halobetasol-tazarotene | | Duobrii
trifarotene | trifaroten | Aklief, Selgamis
alitretinoin
bexarotene
retinaldehyde | retinal, retinaldehyd | Ystheal, Retrinal
retinol | retinol cream, retinol serum | | In skin products. Vitamin A as a tablet is another matter and is not listed.
hydroxypinacolone retinoate | granactive retinoid
motretinide | | Tasmaderm
topical retinoid | topical retinoids, retinoid cream | | The word for the class; the medicine itself is still to be named.
`,
);
