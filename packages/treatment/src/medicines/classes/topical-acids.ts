import { medicineLines } from "../medicine-lines.ts";

/** Acids and peeling agents put on the skin. */
export const TOPICAL_ACIDS = medicineLines(
  "topical-acid",
  `
salicylic acid | salicylsäure, salicylsaeure, acide salicylique, ácido salicílico, beta hydroxy acid, BHA | Occlusal, Duofilm, Compound W, Salactol, Neutrogena T/Sal, Squamasol, Lygal, Saliker
glycolic acid | glykolsäure, acide glycolique, ácido glicólico, alpha hydroxy acid, AHA | Glyco-A
lactic acid | milchsäure, acide lactique, ácido láctico
ammonium lactate | | Lac-Hydrin, AmLactin
mandelic acid | mandelsäure, acide mandélique, ácido mandélico
azelaic acid | azelainsäure, azelainsaeure, acide azélaïque, ácido azelaico | Finacea, Skinoren, Azelex, Aziderm
trichloroacetic acid | trichloressigsäure, acide trichloracétique
pyruvic acid
kojic acid
resorcinol | resorcin, resorcine
jessner solution | jessner's solution
lipohydroxy acid | LHA, capryloyl salicylic acid
gluconolactone | polyhydroxy acid, PHA
benzoyl peroxide | benzoylperoxid, peroxyde de benzoyle, peróxido de benzoilo, perossido di benzoile | Benzac, Benzac AC, Acnecide, PanOxyl, Brevoxyl, Cutacnyl, Eclaran, Peroxiben, Benzacne, Akneroxid, Oxy-10 | No acid, but it irritates and peels; taken together with the acids.
adapalene-benzoyl peroxide
benzoyl peroxide-clindamycin | | Duac, BenzaClin, Acanya, Onexton, Duac Once Daily
urea-salicylic acid
`,
);
