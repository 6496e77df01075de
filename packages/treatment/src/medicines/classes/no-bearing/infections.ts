import { medicineLines } from "../../medicine-lines.ts";

/** Antibiotics, antifungals, antivirals without bearing. The infection treated is asked for among the conditions. */
export const INFECTIONS = medicineLines(
  "no-bearing",
  `
amoxicillin | amoxicilline, amoxicilina, amoxicillina | Amoxil, Clamoxyl, Amoxypen, Mox, Zimox
amoxicillin-clavulanic acid | co-amoxiclav, amoxicillin-clavulanate, amoxicillin-clavulanate potassium, amoxiclav | Augmentin, Augmentine, Clavamox, Neoduplamox, Clavulin, Moxikind-CV
ampicillin
ampicillin-sulbactam | sultamicillin | Unasyn, Unacid
phenoxymethylpenicillin | penicillin V, penicillin | Oracilline, Megacillin, Veetids, Ospen
benzylpenicillin | penicillin G, benzathine benzylpenicillin | Bicillin
flucloxacillin | | Floxapen, Staphylex
cloxacillin | | Orbénine
dicloxacillin
cefalexin | cephalexin | Keflex, Sporidex, Ceporex
cefadroxil | | Duricef, Oracéfal
cefuroxime | | Ceftin, Zinnat, Zinacef, Elobact
cefixime | | Suprax, Oroken, Taxim-O, Cephoral
cefpodoxime | | Vantin, Orelox, Cepodem
cefdinir | | Omnicef
cefaclor | | Ceclor
ceftriaxone | | Rocephin, Rocephine
azithromycin | azithromycine, azitromicina | Zithromax, Zitromax, Azithral, Azee, Ultreon
clarithromycin | | Biaxin, Klaricid, Zeclar, Klacid
erythromycin | | Erythrocin, Eryc, Pantomicina, Stiemycin, Ery-Tab
roxithromycin | | Rulid
doxycycline | doxycyclin, doxiciclina | Vibramycin, Doryx, Oracea, Efracea, Tolexine, Doxy, Vibracina
minocycline | minocyclin, minociclina | Minocin, Solodyn, Mynocine
lymecycline | | Tetralysal
tetracycline | | Sumycin
sarecycline | | Seysara
clindamycin | clindamycine, clindamicina | Cleocin, Dalacin, Dalacin T, Zindaclin, Dalacine, Sobelin, Clindac A
ciprofloxacin | | Cipro, Ciproxin, Ciflox, Ciprobay, Cifran
levofloxacin | | Levaquin, Tavanic
moxifloxacin | | Avelox, Avalox, Vigamox, Izilox
ofloxacin | | Floxin, Oflocet, Tarivid, Zenflox
norfloxacin | | Noroxin
metronidazole | metronidazol | Flagyl, Metrogel, Rozex, Metrogyl, Clont
tinidazole | | Tindamax, Fasigyn
ornidazole
secnidazole
trimethoprim | | Monotrim, Trimpex, Primsol, Infectotrimet
fosfomycin | | Monurol, Monuril
pivmecillinam | | Selexid, Pivya
methenamine | methenamine hippurate | Hiprex
vancomycin | | Vancocin
gentamicin | | Garamycin, Refobacin
fusidic acid | | Fucidin, Fucidine, Fucithalmic
mupirocin | | Bactroban, Turixin, Plasimine
retapamulin | | Altabax, Altargo
neomycin
nadifloxacin | | Nadixa
fluconazole | fluconazol | Diflucan, Triflucan, Forcan
itraconazole | itraconazol | Sporanox, Sempera, Itrizole
terbinafine | terbinafin | Lamisil
griseofulvin | | Gris-PEG, Grisovin, Fulcin
nystatin | | Mycostatin, Mycostatine, Nystan
clotrimazole | | Canesten, Lotrimin, Candid
miconazole | miconazole nitrate | Monistat, Daktarin, Daktar, Micatin
econazole | econazole nitrate | Pevaryl, Spectazole
sertaconazole | sertaconazole nitrate | Ertaczo, Zalain
bifonazole | | Mycospor, Canespor
ciclopirox | ciclopirox olamine | Loprox, Penlac, Stieprox, Sebiprox, Batrafen, Ciclochem
amorolfine | | Loceryl
efinaconazole | | Jublia
tavaborole | | Kerydin
luliconazole | | Luzu, Lulifin
albendazole | | Albenza, Zentel, Eskazole
mebendazole | | Vermox, Emverm
ivermectin | | Stromectol, Soolantra, Ivermect, Rosiver
permethrin | | Elimite, Lyclear, Nix
praziquantel | | Biltricide
atovaquone-proguanil | | Malarone
mefloquine | | Lariam
hydroxychloroquine | hydroxychloroquin, hidroxicloroquina, idrossiclorochina | Plaquenil, Quensyl, Dolquine, HCQS
oseltamivir | | Tamiflu
zanamivir | | Relenza
baloxavir | baloxavir marboxil | Xofluza
nirmatrelvir-ritonavir | | Paxlovid
molnupiravir | | Lagevrio
tenofovir | tenofovir disoproxil, tenofovir alafenamide, tenofovir disoproxil fumarate | Viread, Vemlidy
emtricitabine-tenofovir | tenofovir-emtricitabine, emtricitabine-tenofovir disoproxil, emtricitabine-tenofovir alafenamide | Truvada, Descovy
emtricitabine | | Emtriva
lamivudine | | Epivir, Zeffix
abacavir | | Ziagen
abacavir-lamivudine | | Kivexa, Epzicom
dolutegravir | | Tivicay
bictegravir
lenacapavir | | Sunlenca
dolutegravir-lamivudine | | Dovato
abacavir-dolutegravir-lamivudine | | Triumeq
dolutegravir-rilpivirine | | Juluca
bictegravir-emtricitabine-tenofovir | | Biktarvy
raltegravir | | Isentress
cabotegravir | | Apretude, Vocabria
cabotegravir-rilpivirine | | Cabenuva
rilpivirine | | Edurant
doravirine | | Pifeltro
efavirenz | | Sustiva, Stocrin
efavirenz-emtricitabine-tenofovir | | Atripla
darunavir | | Prezista
darunavir-cobicistat | | Prezcobix, Rezolsta
atazanavir | | Reyataz
ritonavir | | Norvir
entecavir | | Baraclude
sofosbuvir | | Sovaldi
ledipasvir-sofosbuvir | sofosbuvir-ledipasvir | Harvoni
sofosbuvir-velpatasvir | | Epclusa
glecaprevir-pibrentasvir | | Mavyret, Maviret
influenza vaccine | flu vaccine | Fluzone, Vaxigrip, Influvac
clavulanic acid | clavulanate |
`,
);
