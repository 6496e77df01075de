import { medicineLines } from "../medicine-lines.ts";

/** Cytotoxic medicines, regimens, and the word itself. */
export const CYTOTOXICS = medicineLines(
  "chemotherapy",
  `
chemotherapy | chemo, chemotherapie, chimiothérapie, quimioterapia, chemioterapia, cytotoxic chemotherapy, cytostatics, anticancer chemotherapy | | May stand for a regimen.
FOLFOX | mFOLFOX6, FOLFOX6, FOLFOX4 | | Regimen.
FOLFIRI | | | Regimen.
FOLFIRINOX | mFOLFIRINOX, FOLFOXIRI | | Regimen.
CAPOX | XELOX, CAPIRI, XELIRI | | Regimen.
FLOT | | | Regimen.
CHOP | R-CHOP, mini-CHOP, CHOEP, R-CVP, R-EPOCH, EPOCH, Pola-R-CHP | | Regimen.
FEC | FEC-T, FEC-D, FEC-100, CEF | | Regimen.
epirubicin-cyclophosphamide | EC, EC-T, dose-dense EC | | Regimen.
AC-T | AC regimen, dose-dense AC, TAC regimen, TCH, TCHP | | Regimen.
CMF | | | Regimen.
ABVD | BEACOPP, BEACOPDac, A-AVD | | Regimen.
BEP | bleomycin-etoposide-cisplatin | | Regimen.
MVAC | dose-dense MVAC | | Regimen.
hyper-CVAD | FLAG, FLAG-IDA, BEAM, ICE regimen, R-ICE, DHAP, R-DHAP, VAC regimen, VMP, RVD, VRd, VTD | | Regimen.
cyclophosphamide
ifosfamide | ifosfamid, ifosfamida | Ifex, Mitoxana, Holoxan
melphalan | | Alkeran, Evomela
chlorambucil | chlorambucilum, clorambucilo | Leukeran
busulfan | | Myleran, Busulfex, Busilvex
bendamustine | bendamustin | Treanda, Levact, Ribomustin, Bendeka
dacarbazine | DTIC | Deticene, Detimedac
temozolomide | temozolomid | Temodal, Temodar, Temcad
procarbazine | procarbazin | Natulan, Matulane
lomustine | CCNU | CeeNU, Gleostine, Belustine
carmustine | BCNU | BiCNU, Gliadel
streptozocin | streptozotocin | Zanosar
fotemustine | | Muphoran
thiotepa | | Tepadina
treosulfan | | Ovastat, Trecondi
trabectedin | | Yondelis
lurbinectedin | | Zepzelca
mitomycin | mitomycin C | Mutamycin, Jelmyto, Ametycine
cisplatin | cis-platinum, cisplatine, cisplatino | Platinol
carboplatin | carboplatine, carboplatino | Paraplatin
oxaliplatin | oxaliplatine, oxaliplatino | Eloxatin, Eloxatine
nedaplatin | | Aqupla
fluorouracil | 5-fluorouracil, 5-FU, fluorouracilo | Adrucil, Efudex, Efudix, Carac, Actikerall, Tolak, Fluoroplex | Also a cream, which acts on the skin.
capecitabine | capecitabin, capecitabina | Xeloda, Ecansya, Capegard
tegafur | tegafur-gimeracil-oteracil, S-1, tegafur-uracil | Teysuno, UFT
trifluridine-tipiracil | trifluridine and tipiracil | Lonsurf
gemcitabine | gemcitabin, gemcitabina | Gemzar
cytarabine | cytosine arabinoside, cytarabin, ara-C | Cytosar, Alexan, Depocyt
azacitidine | azacitidin | Vidaza, Onureg
decitabine | decitabin, decitabine-cedazuridine | Dacogen, Inqovi
fludarabine | fludarabin | Fludara
clofarabine | | Clolar, Evoltra
nelarabine | | Atriance, Arranon
cladribine | | Litak, Leustatin
pentostatin | | Nipent
tioguanine | thioguanine, 6-thioguanine, tioguanin | Lanvis, Tabloid
high-dose methotrexate | HD-MTX | | Methotrexate by its own name is an immunosuppressant, as in its weekly low doses.
pemetrexed | | Alimta, Pemfexy
pralatrexate | | Folotyn
raltitrexed | | Tomudex
hydroxycarbamide | hydroxyurea, hydroxycarbamid, hydroxyharnstoff, hydroxyurée, hidroxiurea, hidroxicarbamida, idrossiurea | Hydrea, Litalir, Siklos, Droxia, Syrea, Xromi, Onco Carbide
doxorubicin | adriamycin, doxorubicine, doxorubicina, liposomal doxorubicin | Caelyx, Doxil, Myocet, Adriblastin, Adriblastina
epirubicin | epirubicine, epirubicina | Ellence, Farmorubicin, Pharmorubicin
daunorubicin | daunorubicin-cytarabine | Cerubidine, Vyxeos, Daunoblastin
idarubicin | | Zavedos, Idamycin
mitoxantrone | mitoxantron | Novantrone, Ralenova, Elsep
pixantrone | | Pixuvri
bleomycin | bleomycine | Blenoxane
dactinomycin | actinomycin D | Cosmegen
paclitaxel | nab-paclitaxel | Taxol, Abraxane
docetaxel | | Taxotere, Docefrez
cabazitaxel | | Jevtana
vincristine | vincristin, vincristina | Oncovin, Marqibo
vinblastine | vinblastin, vinblastina | Velban, Velbe
vinorelbine | vinorelbin | Navelbine
vindesine | | Eldisine
vinflunine | | Javlor
eribulin | | Halaven
ixabepilone | | Ixempra
etoposide | etoposid, VP-16 | Vepesid, Celltop, Etopophos, Toposar
teniposide | | Vumon
irinotecan | | Camptosar, Campto, Onivyde
topotecan | | Hycamtin
estramustine | | Emcyt, Estracyt
mitotane | | Lysodren
altretamine | | Hexalen
asparaginase | l-asparaginase, pegaspargase, crisantaspase | Oncaspar, Erwinase, Elspar, Rylaze
arsenic trioxide | | Trisenox
omacetaxine | | Synribo
pipobroman | | Vercyte
`,
);
