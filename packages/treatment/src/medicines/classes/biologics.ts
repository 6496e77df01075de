import { medicineLines } from "../medicine-lines.ts";

/** Antibodies, receptor fusions and interferons. Biosimilars stand with their brand names. */
export const BIOLOGICS = medicineLines(
  "biologic",
  `
adalimumab | | Humira, Amgevita, Amjevita, Hyrimoz, Imraldi, Hulio, Idacio, Yuflyma, Cyltezo, Hadlima, Hukyndra, Libmyris, Yusimry, Exemptia, Simlandi, Abrilada, Adfrar
infliximab | | Remicade, Inflectra, Remsima, Flixabi, Renflexis, Zessly, Avsola, Ixifi, Zymfentra, Infimab
etanercept | | Enbrel, Benepali, Erelzi, Eticovo, Nepexto, Lifmior, Intacept, Etacept
golimumab | | Simponi, Simponi Aria
certolizumab | certolizumab pegol | Cimzia
ustekinumab | | Stelara, Wezlana, Uzpruvo, Selarsdi, Pyzchiva, Otulfi, Imuldosa, Yesintek, Steqeyma, Fymskina, Eksunbi
secukinumab | | Cosentyx, Scapho
ixekizumab | | Taltz
brodalumab | | Kyntheum, Siliq, Lumicef
bimekizumab | | Bimzelx
guselkumab | | Tremfya
risankizumab | | Skyrizi
tildrakizumab | | Ilumya, Ilumetri
mirikizumab | | Omvoh
spesolimab | | Spevigo
dupilumab | | Dupixent
tralokinumab | | Adbry, Adtralza
lebrikizumab | | Ebglyss
nemolizumab | | Nemluvio, Mitchga
omalizumab | | Xolair, Omlyclo
mepolizumab | | Nucala
benralizumab | | Fasenra
reslizumab | | Cinqair, Cinqaero
tezepelumab | | Tezspire
tocilizumab | | Actemra, RoActemra, Tyenne, Tofidence, Avtozma
sarilumab | | Kevzara
satralizumab | | Enspryng
siltuximab | | Sylvant
anakinra | | Kineret
canakinumab | | Ilaris
rilonacept | | Arcalyst
abatacept | | Orencia
belatacept | | Nulojix
alefacept | | Amevive
basiliximab | | Simulect
daclizumab | | Zinbryta, Zenapax
rituximab | | MabThera, Rituxan, Truxima, Rixathon, Riximyo, Ruxience, Riabni, Blitzima, Ritemvia, Reditux, Maball
ocrelizumab | | Ocrevus
ofatumumab | | Kesimpta, Arzerra
ublituximab | | Briumvi
obinutuzumab | | Gazyva, Gazyvaro
inebilizumab | | Uplizna
alemtuzumab | | Lemtrada, Campath, MabCampath
natalizumab | | Tysabri, Tyruko
vedolizumab | | Entyvio
belimumab | | Benlysta
anifrolumab | | Saphnelo
telitacicept
atacicept
eculizumab | | Soliris, Bekemv, Epysqli
ravulizumab | | Ultomiris
sutimlimab | | Enjaymo
efgartigimod | efgartigimod alfa | Vyvgart
rozanolixizumab | | Rystiggo
emapalumab | | Gamifant
teplizumab | | Tzield
caplacizumab | | Cablivi | Given for a clotting illness; bleeding is known.
emicizumab | | Hemlibra | Given for haemophilia: ask for the bleeding disorder.
denosumab | | Prolia, Xgeva, Jubbonti, Wyost, Conexxence, Ospomyv, Stoboclo, Osenvelt
romosozumab | | Evenity
burosumab | | Crysvita
evolocumab | | Repatha
alirocumab | | Praluent
evinacumab | | Evkeeza
erenumab | | Aimovig
fremanezumab | | Ajovy
galcanezumab | | Emgality
eptinezumab | | Vyepti
ranibizumab | | Lucentis, Byooviz, Cimerli, Ranivisio, Accentrix | Into the eye.
aflibercept | ziv-aflibercept | Eylea, Zaltrap, Yesafili, Opuviz | Into the eye, or as part of chemotherapy.
brolucizumab | | Beovu | Into the eye.
faricimab | | Vabysmo | Into the eye.
palivizumab | | Synagis
nirsevimab | | Beyfortus
bezlotoxumab | | Zinplava
lecanemab | | Leqembi
donanemab | | Kisunla
teprotumumab | | Tepezza
crizanlizumab | | Adakveo
luspatercept | | Reblozyl
sotatercept | | Winrevair
lanadelumab | | Takhzyro
crovalimab | | Piasky
axatilimab | | Niktimvo
itolizumab | | Alzumab
interferon beta | interferon beta-1a, interferon beta-1b, peginterferon beta-1a | Avonex, Rebif, Betaferon, Betaseron, Plegridy, Extavia
interferon alfa | interferon alpha, peginterferon alfa-2a, peginterferon alfa-2b, peginterferon, ropeginterferon alfa-2b | Pegasys, PegIntron, Intron A, Roferon-A, Besremi, ViraferonPeg
interferon | interferons | | The word for the class; the medicine itself is still to be named.
interferon gamma | interferon gamma-1b | Imukin, Actimmune
aldesleukin | interleukin-2 | Proleukin
biologic | biologics, biologic therapy, monoclonal antibody, TNF inhibitor, anti-TNF, biological | | The word for the class; the medicine itself is still to be named.
`,
);
