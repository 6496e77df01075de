import { medicineLines } from "../medicine-lines.ts";

/**
 * Medicines named on prilocaine labels as adding to methaemoglobin, with close relatives.
 *
 * Labels also name paracetamol. It is left out by decision and stands with the medicines without
 * bearing: it is taken so widely, and at usual doses so weak in this respect, that a finding for
 * each user would drown those that matter. Local anaesthetics other than prilocaine and benzocaine
 * are left out too: the dose check sums them.
 */
export const METHAEMOGLOBINAEMIA_LINKED = medicineLines(
  "methaemoglobinaemia-linked",
  `
dapsone | dapson, dapsona, diaminodiphenyl sulfone, DDS | Aczone, Disulone, Sulfona, Dapson-Fatol, Avlosulfon
sulfamethoxazole | sulfamethoxazol | Gantanol
trimethoprim-sulfamethoxazole | co-trimoxazole, cotrimoxazol, SMX-TMP, TMP-SMX, sulfamethoxazole-trimethoprim | Bactrim, Septrin, Septra, Eusaprim, Cotrim, Bactrimel, Sulfatrim, Kepinol, Cotrim Forte, Ciplin, Soltrim
sulfadiazine | sulfadiazin, sulfadiazina | Adiazine
silver sulfadiazine | silver sulphadiazine, sulfadiazin-silber, sulfadiazine argentique | Silvadene, Flamazine, Flammazine, Silvederma, Brandiazin
sulfadoxine | sulfadoxine-pyrimethamine, pyrimethamine-sulfadoxine | Fansidar
sulfasalazine | sulfasalazin, sulfasalazina, sulphasalazine, salazosulfapyridine, salazopyrin | Azulfidine, Salazopyrine, Pleon, Saaz, Azulfidine RA, Salazopyrin EN
sulfisoxazole | sulfafurazole | Gantrisin
sulfacetamide | sulfacetamid, sodium sulfacetamide | Klaron, Bleph-10, Ovace
sulfapyridine | sulfapyridin
sulfanilamide | sulfanilamid
sulfamethizole
sulfonamide | sulfonamides, sulphonamide antibiotic, sulfa antibiotic, sulfa drug | | The word for the class; the medicine itself is still to be named.
mafenide | | Sulfamylon
glyceryl trinitrate | nitroglycerin, nitroglycerine, nitroglicerina, glyceroltrinitrat, glyceryltrinitrat, GTN, trinitrine, trinitrina | Nitrostat, Nitrolingual, Nitro-Dur, Nitrocor, Deponit, Minitran, Corditrine, Natispray, Coro-Nitro, Rectogesic, Nitronal, Vernies, Cafinitrina, Venitrin, Transiderm-Nitro, Nitroderm
isosorbide mononitrate | isosorbidmononitrat, ISMN, mononitrate d'isosorbide, mononitrato de isosorbida | Imdur, Ismo, Monoket, Elantan, Monomil XL, Coleb, Uniket, Corangin, Mono Mack, Monicor, Isotrate, Monosorbitrate, Chemydur
isosorbide dinitrate | isosorbiddinitrat, ISDN, dinitrate d'isosorbide, dinitrato de isosorbida | Isordil, Isoket, Risordan, Sorbitrate, Dilatrate, Carvasin, Isocard, Iso Lacer, Langoran
isosorbide dinitrate-hydralazine | hydralazine-isosorbide dinitrate | BiDil
pentaerithrityl tetranitrate | PETN, pentaerithrityltetranitrat, pentalong | Pentalong Retard
molsidomine | molsidomin | Corvasal, Corvaton, Molsicor | Acts like a nitrate by giving off nitric oxide.
nicorandil | | Ikorel, Dancor, Adancor, Nikoran, Korandil | Holds a nitrate group.
amyl nitrite | poppers, amylnitrit, isobutyl nitrite, alkyl nitrites, butyl nitrite
sodium nitrite | natriumnitrit
sodium nitroprusside | nitroprusside, nitroprussid | Nitropress, Nipride, Nipruss
nitrates | nitrate, organic nitrate, nitrate spray, nitrites | | The word for the class; the medicine itself is still to be named.
nitric oxide | inhaled nitric oxide | INOmax
nitrous oxide | laughing gas, lachgas, nitrous oxide-oxygen | Entonox, Livopan, Kalinox, Meopa
nitrofurantoin | nitrofurantoine, nitrofurantoina | Macrobid, Macrodantin, Furadantin, Furadantine, Furadantina, Niftran, Nifurantin, Uvamin, Niftas, Macrodantina, Neo-Furadantin
primaquine | primaquin, primaquina
tafenoquine | | Krintafel, Arakoda, Kozenis
pamaquine
chloroquine | chloroquin, cloroquina, clorochina | Aralen, Nivaquine, Avloclor, Resochin, Resochine, Lariago
quinine | chinin, quinina, chinino, quinine sulfate | Qualaquin, Limptar, Quinimax, Okimus
phenytoin | phenytoïne, fenitoina, diphenylhydantoin | Dilantin, Epanutin, Phenhydan, Zentropil, Eptoin, Di-Hydan, Sinergina, Dintoina, Aurantin
fosphenytoin | fosfenitoina | Cerebyx, Pro-Epanutin, Prodilantin
phenobarbital | phenobarbitone, fenobarbital, fenobarbitale | Luminal, Gardénal, Luminaletten, Gardenale, Luminaletas, Sezaby
primidone | primidon, primidona | Mysoline, Liskantin, Mylepsinum | Turns into phenobarbital in the body.
valproate | sodium valproate, valproic acid, valproinsäure, valproat, acide valproïque, ácido valproico, valproate semisodium, divalproex, divalproex sodium | Depakote, Depakine, Epilim, Ergenyl, Orfiril, Depakin, Convulex, Depakene, Encorate, Valparin, Micropakine, Depamide
metoclopramide | metoclopramid, metoclopramida | Reglan, Primperan, Maxolon, Paspertin, MCP-Ratiopharm, Plasil, Perinorm, Gimoti
flutamide | flutamid, flutamida | Eulexin, Fugerel, Eulexine, Drogenil
rasburicase | | Elitek, Fasturtec
para-aminosalicylic acid | aminosalicylic acid, 4-aminosalicylic acid, PAS | Paser, Granupas
benzocaine
prilocaine
lidocaine-prilocaine
lidocaine-prilocaine-tetracaine
benzocaine-lidocaine-tetracaine
cyclophosphamide
epirubicin-cyclophosphamide
ifosfamide
hydroxycarbamide
`,
);
