import { plainText, wordsOf } from "./name-folding.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Salts and esters that do not make another medicine. Nitrates are left out: there they do. */
const SALTS = words(`
  sodium sodique sodica sodico natrium potassium kalium calcium magnesium disodium dipotassium
  hydrochloride hcl hydrochlorid chlorhydrate clorhidrato cloridrato dihydrochloride hydrobromide
  sulfate sulphate sulfat bisulfate hydrogensulfate besylate besilate mesylate mesilate tosylate
  tosilate maleate fumarate hemifumarate tartrate bitartrate citrate phosphate acetate succinate
  malate lactate gluconate pamoate embonate xinafoate propionate dipropionate valerate furoate
  etexilate erbumine arginine medoxomil proxetil axetil cilexetil trihydrate monohydrate dihydrate
  anhydrous hemihydrate hydrate marboxil alafenamide olamine tromethamine trometamol lysine
`);

/** Forms, routes, rates and times of taking. They say how, not what. */
const FORMS = words(`
  tablet tablets tab tabs capsule capsules cap caps caplet caplets pill pills cream creme ointment
  gel foam lotion solution suspension syrup drops drop spray patch patches inhaler injection
  injections infusion ampoule ampoules vial sachet sachets suppository suppositories shampoo
  oral topical eye ear nasal tablette tabletten filmtabletten kapseln salbe tropfen comprime
  comprimes gelule gelules pommade comprimido comprimidos capsula capsulas crema compressa
  compresse compresa sr xr er mr cr ir dr ec retard depot prolonged extended modified slow release
  film coated enteric dispersible effervescent soluble generic daily weekly monthly once twice
  nightly biosimilar pen flexpen kwikpen solostar prefilled syringe od bd tds qds bid tid qid prn nocte mane po sc iv im per day week month the dose
`);

const UNIT =
  "(?:mg|mcg|µg|μg|ug|g|kg|ml|l|iu|ie|ui|u|units?|%|percent|mmol|meq|micrograms?|milligrams?|grams?)";
const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
/** `20 mg`, `5/160 mg`, `0,05 %`, `100 IU/ml`, `2.5 mg/5 ml`, `50 µg/24 h`. */
const STRENGTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NUMBER}(?:\s*[/-]\s*${NUMBER})*\s*${UNIT}` +
    String.raw`(?:\s*/\s*(?:${NUMBER})?\s*(?:ml|g|kg|h|hr|hour|day|d|dose|l|m2))?(?![\p{L}\p{N}])`,
  "gu",
);
const COUNT_AT_END = /(?:\s+\d+(?:[.,/]\d+)*)+\s*$/u;

const without = (text: string, dropped: ReadonlySet<string>): string =>
  wordsOf(text)
    .filter((word) => !dropped.has(word))
    .join(" ");

/** The four letters that US names of biological medicines end in: `infliximab-dyyb`. */
const US_SUFFIX = /(?<=[a-z](?:mab|cept|kinra))-[a-z]{4}(?![\p{L}\p{N}])/gu;

/** The name without numbers that have a unit: `Roaccutane 20 mg`. */
export const withoutStrength = (name: string): string =>
  plainText(name).replace(US_SUFFIX, "").replace(STRENGTH, " ").trim();

/** The name without bare numbers after it: `ASS 100`. */
export const withoutCount = (name: string): string =>
  plainText(name).replace(COUNT_AT_END, " ").trim();

/** The name without words of form, route and time. */
export const withoutForm = (name: string): string => without(name, FORMS);

/** The name without words of salt. Empty when nothing else is left. */
export const withoutSalt = (name: string): string => without(name, SALTS);

const BETWEEN_PARTS = /[/+&,;()[\]]|\s(?:and|with|plus|und|mit|et)\s/gu;

/** Parts of a combination: `lidocaine + prilocaine`, `Warfarin (Coumadin)`. One part: the name. */
export const partsOfCombination = (name: string): string[] =>
  plainText(name)
    .replace(STRENGTH, " ")
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The same at hyphens, for `amlodipine-valsartan`; to be tried only after all else. */
export const partsAtHyphens = (name: string): string[] =>
  withoutStrength(name)
    .split(/\s*[-‐‑–]\s*/u)
    .map((part) => part.trim());
