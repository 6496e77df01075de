import { medicineLines } from "../medicine-lines.ts";

/** Retinoids marketed to be swallowed. */
export const SYSTEMIC_RETINOIDS = medicineLines(
  "systemic-retinoid",
  `
isotretinoin | 13-cis-retinoic acid, 13-cis-tretinoin, isotretinoine, izotretynoina | Accutane, Roaccutane, Roacutan, Roacnetan, Absorica, Claravis, Amnesteem, Myorisan, Zenatane, Sotret, Curacné, Procuta, Contracné, Acnemin, Aknenormin, Isotret-Hexal, Isogalen, Isdiben, Dercutane, Mayesta, Isoriac, Aisoskin, Isotroin, Tretiva, Oratane, Clarus, Epuris, Reticutan, Nimegen, Rizuderm | Swallowed: the wait after stopping applies. On the skin: a topical retinoid.
acitretin | etretin, acitretine, acitretino | Soriatane, Neotigason, Novatretin, Aceret, Acrotac
alitretinoin | 9-cis-retinoic acid, alitretinoine | Toctino, Panretin
etretinate | etretinat, etretinato | Tegison, Tigason
bexarotene | bexaroten, bexaroteno | Targretin
tretinoin | all-trans retinoic acid, ATRA, retinoic acid, vitamin A acid, tretinoine | Vesanoid | Swallowed against leukaemia; on the skin a topical retinoid.
palovarotene | | Sohonos
tamibarotene | | Amnolake
fenretinide | 4-HPR
oral retinoid | oral retinoids, systemic retinoid | | The word for the class; the medicine itself is still to be named.
`,
);
