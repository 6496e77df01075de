import { medicineLines } from "../../medicine-lines.ts";

/** Stomach acid, nausea, bowels. */
export const GUT = medicineLines(
  "no-bearing",
  `
omeprazole | omeprazol, omeprazolo | Prilosec, Losec, Mopral, Antra, Omez, Zoltum, Omepral
esomeprazole | | Nexium, Inexium, Esopral, Nexpro
pantoprazole | | Protonix, Pantozol, Inipomp, Eupantol, Pantoloc, Pan-40, Pantocid, Anagastra
lansoprazole | | Prevacid, Zoton, Ogast, Agopton, Lanzor, Opiren
rabeprazole | | AcipHex, Pariet, Rablet
dexlansoprazole | | Dexilant
vonoprazan | | Voquezna, Takecab
famotidine | | Pepcid, Pepcidine, Pepdine
ranitidine | | Zantac, Zantic, Azantac, Rantac
nizatidine | | Axid
cimetidine | | Tagamet
sucralfate | | Carafate, Ulcogant, Urbal
aluminium hydroxide | | Alu-Cap
magnesium hydroxide | milk of magnesia
aluminium hydroxide-magnesium hydroxide | magnesium hydroxide-aluminium hydroxide | Maalox, Mylanta, Maaloxan
magaldrate | | Riopan
alginate | sodium alginate, alginic acid | Gaviscon
simeticone | simethicone | Gas-X, Lefax, Sab Simplex
domperidone | | Motilium, Motilium-M
ondansetron | | Zofran, Emeset
granisetron | | Kytril
meclozine | meclizine | Antivert, Bonine
loperamide | | Imodium, Imossel, Fortasec, Lopedium
racecadotril | | Tiorfan, Tiorfix, Vaprino, Hidrasec
macrogol | polyethylene glycol, PEG 3350 | Movicol, MiraLAX, Laxido, Forlax, Transipeg
lactulose | | Duphalac, Bifiteral, Enulose
bisacodyl | | Dulcolax
sodium picosulfate | picosulfate | Laxoberal, Guttalax, Evacuol
senna | sennosides | Senokot, Ex-Lax, Pursennid
docusate | | Colace
psyllium | ispaghula, ispaghula husk | Metamucil, Fybogel, Mucofalk, Spagulax
linaclotide | | Linzess, Constella
prucalopride | | Resolor, Motegrity
lubiprostone | | Amitiza
hyoscine butylbromide | butylscopolamine, scopolamine butylbromide | Buscopan
hyoscine | scopolamine, hyoscine hydrobromide
mebeverine | | Colofac, Duspatal, Duspatalin, Colospa
trimebutine | | Debridat
pinaverium | | Dicetel
dicycloverine | dicyclomine | Bentyl, Merbentyl, Cyclopam
drotaverine | | No-Spa
otilonium | | Spasmomen
peppermint oil | | Colpermin, Mintec
pancreatin | pancrelipase | Creon, Kreon, Zenpep, Panzytrat
ursodeoxycholic acid | ursodiol, UDCA | Ursofalk, Actigall, Ursolvan, Delursan, Udiliv
rifaximin | | Xifaxan, Targaxan, Tixtar, Xifaxanta
saccharomyces boulardii | | Florastor, Ultra-Levure, Perenterol
lactobacillus | probiotic, probiotics, bifidobacterium | Culturelle, Align
proton pump inhibitor | PPI, proton pump inhibitors, acid blocker, acid blockers, antacid, antacids, H2 blocker | | The word for the class.
laxative | laxatives | | The word for the class.
mesalazine | mesalamine, 5-ASA, 5-aminosalicylic acid | Asacol, Pentasa, Lialda, Salofalk, Octasa, Mezavant, Claversal, Apriso
misoprostol | | Cytotec
`,
);
