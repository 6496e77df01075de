import { medicineLines } from "../medicine-lines.ts";

/** Steroids. Swallowed and injected ones bear on needling; inhaled, nasal or mild ones elsewhere do not. */
export const CORTICOSTEROIDS = medicineLines(
  "corticosteroid",
  `
prednisolone | prednisolon, prednisolona | Decortin H, Deltacortril, Solupred, Orapred, Pediapred, Millipred, Estilsona, Wysolone, Omnacortil, Predsol, Pevanti, Pred Forte, Dacortin H, Prelone, Klismacort
prednisone | prednison, prednisona | Deltasone, Rayos, Lodotra, Cortancyl, Dacortin, Decortin, Deltacortene, Sterapred, Meticorten, Rectodelt
methylprednisolone | methylprednisolon, metilprednisolona, 6-methylprednisolone | Medrol, Solu-Medrol, Depo-Medrol, Depo-Medrone, Medrone, Urbason, Metypred, Solu-Moderin, Advantan
hydrocortisone | hydrocortison, cortisol, idrocortisone | Cortef, Solu-Cortef, Hydrocortone, Plenadren, Alkindi, Efmody, Locoid, Cortaid, Dermacort, Anusol-HC, Lanacort, Hydroderm, Flebocortid, Actocortina
cortisone | cortison, cortisona, cortone | Cortone Acetato
dexamethasone | dexamethason, dexametasona, desametasone | Decadron, Fortecortin, Dexamed, Soldesam, Neodex, Hemady, Dexsol, Ozurdex, Maxidex, Dexona, Fosfodex, Decdan
betamethasone | betamethason, betametasona | Celestone, Celestan, Célestène, Betnesol, Diprosone, Betnovate, Diprophos, Bentelan, Betneval, Diproderm, Bettamousse, Beta-Val, Luxiq, Diprosalic, Betnelan, Celestoderm
triamcinolone | triamcinolone acetonide, triamcinolone hexacetonide, triamcinolon, triamcinolona, TAC | Kenalog, Kenacort, Volon A, Kenacort Retard, Nasacort, Triesence, Zilretta, Trigon Depot, Aristocort, Volon, Adcortyl
deflazacort | deflazacort oxazoline | Calcort, Emflaza, Zamene, Deflan, Flantadin, Defza, Dezacor, Defcort
fludrocortisone | fludrocortison | Florinef, Astonin H, Astonin
budesonide | budesonid, budesonida | Pulmicort, Rhinocort, Entocort, Uceris, Cortiment, Budenofalk, Tarpeyo, Kinpeygo, Jorveza, Miflonide, Budecort, Novopulmon, Miflonil, Budelin | Swallowed forms act on the gut; little reaches the blood.
beclometasone | beclomethasone, beclometason, beclometasona, beclometasone dipropionate | Qvar, Clenil, Becotide, Beconase, Qnasl, Becloforte, Clipper, Beclovent, Sanasthmax
fluticasone | fluticason, fluticasona, fluticasone propionate, fluticasone furoate | Flixotide, Flovent, Flonase, Avamys, Veramyst, Cutivate, Arnuity, Flixonase, Flutide, Pirinase, Nasofan
mometasone | mometason, mometasona, mometasone furoate | Nasonex, Asmanex, Elocon, Elocom, Ecural, Momate, Sinuva
ciclesonide | ciclesonid, ciclesonida | Alvesco, Omnaris, Zetonna
flunisolide | flunisolid | Aerobid, Syntaris, Lunibron
clobetasol | clobetasol propionate | Dermovate, Temovate, Clobex, Etrivex, Dermoxin, Olux, Clarelux, Tenovate, Karison, Dermoval, Clovate
halobetasol | ulobetasol, halobetasol propionate | Ultravate, Halovate
halobetasol-tazarotene
clobetasone | clobetasone butyrate | Eumovate, Emovate
fluocinolone | fluocinolone acetonide, fluocinolona | Synalar, Derma-Smoothe, Jellin, Capex, Synemol, Iluvien, Flucinar
fluocinonide | fluocinonid | Lidex, Metosyn, Vanos, Topsym
fluocortolone | fluocortolon | Ultralan, Ultraproct
desonide | desonid | Desowen, Locapred, Tridesonit, Verdeso
desoximetasone | desoximetason | Topicort, Topisolon, Flubason
diflucortolone | diflucortolone valerate | Nerisone, Temetex
difluprednate | | Durezol
prednicarbate | prednicarbat | Dermatop
methylprednisolone aceponate | | Lexxema, Avancort
alclometasone | alclometasone dipropionate | Aclovate, Modrasone
flurandrenolide | fludroxycortide, flurandrenolone | Haelan, Cordran
halcinonide | | Halog
amcinonide | | Amciderm
loteprednol | | Lotemax, Alrex
fluorometholone | fluorometholon | FML, Flarex
rimexolone | | Vexol
cloprednol | | Syntestan
cortivazol | | Altim
tixocortol | | Pivalone
vamorolone | | Agamree
corticotropin | ACTH, tetracosactide, cosyntropin | Acthar, Synacthen, Synacthen Depot | Makes the body release steroids.
fluticasone-salmeterol | salmeterol-fluticasone | Seretide, Advair, AirDuo, Wixela, Viani, Sirdupla, AirFluSal, Seroflo, Inaladuo, Atmadisc | Inhaled.
fluticasone-vilanterol | fluticasone furoate-vilanterol | Breo, Relvar, Revinty | Inhaled.
fluticasone-formoterol | | Flutiform | Inhaled.
fluticasone-umeclidinium-vilanterol | | Trelegy, Elebrato | Inhaled.
budesonide-formoterol | formoterol-budesonide | Symbicort, DuoResp, Fobumix, Foracort, Rilast, Breyna, Bufomix | Inhaled.
budesonide-formoterol-glycopyrronium | | Breztri, Trixeo | Inhaled.
beclometasone-formoterol | | Fostair, Foster, Inuvair, Innovair, Luforbec, Formodual | Inhaled.
beclometasone-formoterol-glycopyrronium | | Trimbow | Inhaled.
mometasone-formoterol | | Dulera | Inhaled.
mometasone-indacaterol | | Atectura | Inhaled.
azelastine-fluticasone | | Dymista | Nasal.
betamethasone-calcipotriol | calcipotriol-betamethasone, calcipotriene-betamethasone | Daivobet, Dovobet, Taclonex, Enstilar, Xamiol, Psorcutan Beta, Wynzora | On the skin.
systemic steroid | steroid tablets, oral steroid, oral steroids, corticosteroid, corticosteroids, cortisone injection, steroid injection | | The word for the class; the medicine itself is still to be named.
topical corticosteroid | topical steroid, topical corticosteroids, steroid cream | | The word for the class; the medicine itself is still to be named.
`,
);
