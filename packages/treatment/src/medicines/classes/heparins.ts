import { medicineLines } from "../medicine-lines.ts";

/** Heparins, heparinoids and fondaparinux. */
export const HEPARINS = medicineLines(
  "heparin",
  `
heparin | unfractionated heparin, UFH, heparine, eparina | Calciparine, Liquemin, Heparin-Ratiopharm, Calparine, Hep-Lock, Monoparin, Multiparin | Creams with heparin for bruises act on the skin only.
enoxaparin | enoxaparine, enoxaparina | Lovenox, Clexane, Klexane, Inhixa, Crusia, Enoxa, Ghemaxan, Hepaxane, Becat, Lomoh
dalteparin | dalteparine | Fragmin, Fragmine
tinzaparin | tinzaparine | Innohep
nadroparin | nadroparine, nadroparin calcium | Fraxiparine, Fraxiparina, Fraxodi, Seleparina, Seledie
bemiparin | bemiparina | Hibor, Zibor, Ivor, Ivorat
certoparin | | Mono-Embolex, Sandoparin
reviparin | | Clivarin, Clivarine
parnaparin | | Fluxum
ardeparin | | Normiflo
semuloparin
low molecular weight heparin | LMWH, NMH, HBPM, low-molecular-weight heparins | | The word for the class; the medicine itself is still to be named.
fondaparinux | | Arixtra
danaparoid | danaparoid sodium | Orgaran
sulodexide | sulodexid | Vessel, Vessel Due F, Aterina, Vessel Due
pentosan polysulfate | pentosan polysulfate sodium, pentosan, PPS, natriumpentosanpolysulfat | Elmiron | Weak anticoagulant taken for the bladder.
heparinoid | mucopolysaccharide polysulfate, chondroitin polysulfate | Hirudoid, Mobilat | Mostly on the skin.
antithrombin | antithrombin III | Thrombate, ATryn, Kybernin
`,
);
