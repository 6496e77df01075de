import { medicineLines } from "../medicine-lines.ts";

const NOTE = "No classical chemotherapy, but screened with it.";

const LINES = medicineLines(
  "chemotherapy",
  `
imatinib | | Gleevec, Glivec, Veenat
dasatinib | | Sprycel
nilotinib | | Tasigna
bosutinib | | Bosulif
ponatinib | | Iclusig
asciminib | | Scemblix
erlotinib | | Tarceva
gefitinib | | Iressa
afatinib | | Gilotrif, Giotrif
osimertinib | | Tagrisso
dacomitinib | | Vizimpro
lapatinib | | Tykerb, Tyverb
neratinib | | Nerlynx
tucatinib | | Tukysa
sunitinib | | Sutent
sorafenib | | Nexavar
pazopanib | | Votrient
axitinib | | Inlyta
cabozantinib | | Cabometyx, Cometriq
lenvatinib | | Lenvima, Kisplyx
regorafenib | | Stivarga
tivozanib | | Fotivda
vandetanib | | Caprelsa
crizotinib | | Xalkori
alectinib | | Alecensa
brigatinib | | Alunbrig
lorlatinib | | Lorbrena, Lorviqua
ceritinib | | Zykadia
vemurafenib | | Zelboraf
dabrafenib | | Tafinlar
encorafenib | | Braftovi
trametinib | | Mekinist
cobimetinib | | Cotellic
binimetinib | | Mektovi
selumetinib | | Koselugo
palbociclib | | Ibrance
ribociclib | | Kisqali
abemaciclib | | Verzenio, Verzenios
alpelisib | | Piqray
idelalisib | | Zydelig
ibrutinib | | Imbruvica | Bleeding is known.
acalabrutinib | | Calquence | Bleeding is known.
zanubrutinib | | Brukinsa | Bleeding is known.
pirtobrutinib | | Jaypirca
venetoclax | | Venclexta, Venclyxto
olaparib | | Lynparza
niraparib | | Zejula
rucaparib | | Rubraca
talazoparib | | Talzenna
vismodegib | | Erivedge
sonidegib | | Odomzo
everolimus against cancer | oncological everolimus | Afinitor, Votubia
temsirolimus | | Torisel
midostaurin | | Rydapt
gilteritinib | | Xospata
ivosidenib | | Tibsovo
enasidenib | | Idhifa
sotorasib | | Lumakras, Lumykras
selpercatinib | | Retevmo, Retsevmo
larotrectinib | | Vitrakvi
entrectinib | | Rozlytrek
erdafitinib | | Balversa
bortezomib | | Velcade, Bortenat
carfilzomib | | Kyprolis
ixazomib | | Ninlaro
fedratinib
momelotinib
pacritinib
thalidomide
lenalidomide | lenalidomid | Revlimid
pomalidomide | | Imnovid, Pomalyst
bexarotene
pembrolizumab | | Keytruda
nivolumab | | Opdivo, Opdyta
ipilimumab | | Yervoy
atezolizumab | | Tecentriq
durvalumab | | Imfinzi
avelumab | | Bavencio
cemiplimab | | Libtayo
dostarlimab | | Jemperli
tislelizumab | | Tevimbra
trastuzumab | | Herceptin, Ogivri, Herzuma, Kanjinti, Ontruzant, Trazimera, Hertraz
trastuzumab emtansine | T-DM1 | Kadcyla
trastuzumab deruxtecan | T-DXd | Enhertu
pertuzumab | | Perjeta, Phesgo
bevacizumab | | Avastin, Mvasi, Zirabev, Aybintio
ramucirumab | | Cyramza
cetuximab | | Erbitux
panitumumab | | Vectibix
daratumumab | | Darzalex
isatuximab | | Sarclisa
elotuzumab | | Empliciti
blinatumomab | | Blincyto
brentuximab vedotin | brentuximab | Adcetris
polatuzumab vedotin | polatuzumab | Polivy
enfortumab vedotin | enfortumab | Padcev
sacituzumab govitecan | sacituzumab | Trodelvy
inotuzumab ozogamicin | inotuzumab | Besponsa
gemtuzumab ozogamicin | gemtuzumab | Mylotarg
mogamulizumab | | Poteligeo
teclistamab | | Tecvayli
talquetamab | | Talvey
epcoritamab | | Tepkinly, Epkinly
glofitamab | | Columvi
lutetium | lutetium-177, lutetium vipivotide tetraxetan, lutetium oxodotreotide | Pluvicto, Lutathera | A radioactive medicine.
radioiodine | iodine-131, I-131, radioactive iodine, sodium iodide-131 | | A radioactive medicine.
radium-223 | radium dichloride, radium Ra 223 dichloride | Xofigo | A radioactive medicine.
tyrosine kinase inhibitor | TKI, checkpoint inhibitor, immune checkpoint inhibitor, PARP inhibitor | | The word for the class; the medicine itself is still to be named.
`,
);

/** Kinase inhibitors, checkpoint inhibitors and others against cancer, each with a note saying so. */
export const TARGETED_CANCER_MEDICINES = LINES.map((medicine) => ({
  ...medicine,
  note: [NOTE, medicine.note].filter((text) => text !== undefined).join(" "),
}));
