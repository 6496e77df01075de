import { medicineLines } from "../../medicine-lines.ts";

/** Supplements without bearing. Those that may change clotting (ginkgo, garlic, ginseng, vitamins E and K and others) or act like a retinoid (vitamin A) are not listed: they stay unknown. */
export const VITAMINS_AND_MINERALS = medicineLines(
  "no-bearing",
  `
vitamin D | vitamin D3, vitamin D2, colecalciferol, cholecalciferol, ergocalciferol, calcifediol | Vigantol, Dekristol, Uvedose, Zymad, Fultium, Hidroferol, Dibase, Decostriol, Drisdol, Vigantoletten, Calcirol
vitamin C | ascorbic acid, ascorbinsäure, acide ascorbique, ácido ascórbico | Redoxon, Cebion, Limcee
vitamin B12 | cyanocobalamin, hydroxocobalamin, methylcobalamin, mecobalamin, cobalamin | Optovite, Methycobal, Cytamen, Dobetin
folic acid | folate, folsäure, acide folique, ácido fólico, vitamin B9 | Folvite, Spéciafoldine, Acfol, Folsan, Folina
folinic acid | calcium folinate, leucovorin | Wellcovorin | Tells of methotrexate or chemotherapy: to be asked.
vitamin B6 | pyridoxine | Benadon
vitamin B1 | thiamine, thiamin | Benerva
vitamin B2 | riboflavin
vitamin B5 | pantothenic acid
niacin | nicotinic acid, vitamin B3 | Niaspan
nicotinamide | niacinamide
vitamin B complex | B complex, vitamin B komplex | Neurobion, Becosules, Berocca
biotin | vitamin B7, vitamin H | Bio-H-Tin, Appearex
multivitamin | multivitamins, multivitamin with minerals, prenatal vitamins | Centrum, Supradyn, Pregnacare, Elevit, Zincovit
iron | ferrous sulfate, ferrous sulphate, ferrous fumarate, ferrous gluconate, ferrous bisglycinate, iron supplement, eisen, fer, hierro, ferro | Feosol, Tardyferon, Ferro Sanol, Ferro-Gradumet, Galfer, Fersamal, Ferrograd, Ferinject, Maltofer, Venofer, Injectafer, Monofer
ferric maltol | | Feraccru, Accrufer
zinc | zinc sulfate, zinc gluconate, zinc picolinate, zink | Solvazinc, Rubozinc, Unizink, Zinkorot
selenium | sodium selenite, selenomethionine | Cefasel
copper | copper gluconate
magnesium | magnesium oxide, magnesium citrate, magnesium glycinate, magnesium sulfate | Mag-Ox, Magnesiocard, MagneVie, Mag 2, Magnerot
calcium | calcium carbonate, calcium citrate | Caltrate, Adcal, Tums, Rennie, Shelcal, Cacit
calcium-vitamin D | calcium carbonate-colecalciferol, calcium-colecalciferol, calcium-vitamin D3 | Calcichew D3, Adcal-D3, Orocal D3, Cacit Vitamin D3, Ideos, Calcimagon-D3
potassium | potassium chloride, kalium, kaliumchlorid | Klor-Con, Sando-K, Diffu-K, Kalinor, Kaleorid
omega-3 | omega-3 fatty acids, fish oil, icosapent ethyl, EPA-DHA, fischöl, omega-3-acid ethyl esters, flaxseed oil | Omacor, Lovaza, Vascepa, Vazkepa
collagen | collagen peptides, hydrolysed collagen
creatine | creatine monohydrate
protein powder | whey protein, whey
coenzyme Q10 | ubiquinone, ubiquinol, CoQ10
l-cystine | cystine
l-lysine | lysine
inositol | myo-inositol
l-carnitine | levocarnitine | Carnitor
electrolytes | oral rehydration salts, ORS | Dioralyte, Elotrans, Electral
`,
);
