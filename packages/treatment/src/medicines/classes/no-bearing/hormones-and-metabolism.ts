import { medicineLines } from "../../medicine-lines.ts";

/** Diabetes, thyroid, weight, bone, gout, sex hormones, contraception. */
export const HORMONES_AND_METABOLISM = medicineLines(
  "no-bearing",
  `
metformin | metformine, metformina | Glucophage, Glucophage SR, Stagid, Dianben, Siofor, Glycomet, Fortamet, Glumetza, Diabex
gliclazide | | Diamicron, Diamicron MR, Reclide, Glizid
glimepiride | | Amaryl, Amarel, Amaryl M, Zoryl, Roname
glipizide | | Glucotrol, Minidiab
glibenclamide | glyburide | Daonil, Diabeta, Euglucon, Maninil, Semi-Daonil, Glynase
gliquidone | | Glurenorm
repaglinide | | Prandin, NovoNorm
nateglinide | | Starlix
acarbose | | Precose, Glucobay, Glucor
voglibose | | Volix
miglitol | | Glyset, Diastabol
pioglitazone | | Actos, Glustin, Pioz
sitagliptin | | Januvia, Xelevia, Tesavel
sitagliptin-metformin | metformin-sitagliptin | Janumet, Velmetia, Istamet, Efficib
vildagliptin | | Galvus, Jalra, Zomelis
vildagliptin-metformin | metformin-vildagliptin | Eucreas, Galvusmet
saxagliptin | | Onglyza
linagliptin | | Tradjenta, Trajenta
linagliptin-metformin | metformin-linagliptin | Jentadueto
alogliptin | | Nesina, Vipidia
teneligliptin | | Tenepride
empagliflozin | | Jardiance
empagliflozin-linagliptin | | Glyxambi
empagliflozin-metformin | metformin-empagliflozin | Synjardy
dapagliflozin | | Farxiga, Forxiga, Edistride, Oxra
dapagliflozin-metformin | metformin-dapagliflozin | Xigduo
canagliflozin | | Invokana
ertugliflozin | | Steglatro
semaglutide | | Ozempic, Wegovy, Rybelsus
liraglutide | | Victoza, Saxenda
dulaglutide | | Trulicity
exenatide | | Byetta, Bydureon
lixisenatide | | Lyxumia, Adlyxin
tirzepatide | | Mounjaro, Zepbound
insulin | insuline, insulina, human insulin, soluble insulin, isophane insulin | Humulin, Novolin, Actrapid, Insulatard, Insuman, Mixtard, Humulin N, Humulin R
insulin glargine | | Lantus, Toujeo, Basaglar, Abasaglar, Semglee
insulin glargine-lixisenatide | | Soliqua, Suliqua
insulin detemir | | Levemir
insulin degludec | | Tresiba
insulin degludec-liraglutide | | Xultophy
insulin icodec | | Awiqli
insulin aspart | | NovoRapid, Novolog, Fiasp, NovoMix
insulin lispro | | Humalog, Admelog, Lyumjev, Liprolog
insulin glulisine | | Apidra
orlistat | | Xenical, Alli
naltrexone-bupropion | bupropion-naltrexone | Contrave, Mysimba
phentermine | | Adipex, Adipex-P
levothyroxine | l-thyroxine, thyroxine, levothyroxin, l-thyroxin, levotiroxina | Synthroid, Euthyrox, Levothyrox, Eltroxin, Eutirox, Thyronorm, Berlthyrox, Levoxyl, Unithroid, Tirosint, Euthyral
liothyronine | triiodothyronine, l-triiodothyronine | Cytomel, Thybon, Cynomel
thyroid extract | desiccated thyroid | Armour Thyroid, NP Thyroid
potassium iodide | jod, kaliumiodid | Jodid, Jodetten, Iosat
cabergoline | | Dostinex, Cabaseril
bromocriptine | | Parlodel, Pravidel, Cycloset
alendronic acid | alendronate, alendronsäure, alendronate sodium | Fosamax, Fosavance, Binosto
risedronic acid | risedronate | Actonel, Atelvia, Acrel
ibandronic acid | ibandronate | Boniva, Bonviva, Bondronat
zoledronic acid | zoledronate | Reclast, Aclasta, Zometa
raloxifene | | Evista, Optruma
teriparatide | | Forteo, Forsteo, Terrosa, Movymia
calcitriol | | Rocaltrol
alfacalcidol | | One-Alpha, Etalpha
cinacalcet | | Sensipar, Mimpara
allopurinol | | Zyloprim, Zyloric
febuxostat | | Uloric, Adenuric
colchicine | colchicin, colchicina | Colcrys, Mitigare, Colchimax, Lodoco
probenecid
benzbromarone
tamoxifen | tamoxifène, tamoxifeno | Nolvadex, Soltamox
anastrozole | anastrozol, anastrozolo | Arimidex
letrozole | letrozol, letrozolo | Femara
exemestane | exemestan | Aromasin, Aromasine
clomifene | clomiphene | Clomid
progesterone | progesteron, progesterona | Prometrium, Utrogestan, Cyclogest, Crinone, Utrogest
medroxyprogesterone | medroxyprogesterone acetate | Provera, Depo-Provera, Sayana Press
norethisterone | norethindrone, noretisterona | Micronor, Camila, Primolut-Nor, Aygestin
levonorgestrel | levonorgestrel IUD | Plan B, Mirena, Norlevo, Levonelle, Kyleena, Postinor, Jaydess
desogestrel | | Cerazette, Cerelle, Cerazet
etonogestrel | | Nexplanon, Implanon
etonogestrel-ethinylestradiol | | NuvaRing
drospirenone | | Slynd, Slinda
drospirenone-ethinylestradiol | ethinylestradiol-drospirenone | Yasmin, Yaz, Yasminelle, Jasmine, Aida
desogestrel-ethinylestradiol | ethinylestradiol-desogestrel | Marvelon, Mercilon, Lamuna
levonorgestrel-ethinylestradiol | ethinylestradiol-levonorgestrel | Microgynon, Rigevidon, Leeloo, Trinordiol, Alesse, Loette, Ovranette, Seasonique
gestodene-ethinylestradiol | ethinylestradiol-gestodene | Femodene, Gynera, Minulet, Femovan
norgestimate-ethinylestradiol | ethinylestradiol-norgestimate | Cilest, Ortho Tri-Cyclen, Lizinan
norelgestromin-ethinylestradiol | | Evra, Xulane
dienogest | | Visanne
dienogest-ethinylestradiol | ethinylestradiol-dienogest | Valette, Maxim, Sibilla
dienogest-estradiol valerate | | Qlaira, Klaira, Natazia
chlormadinone-ethinylestradiol | | Belara, Belarina
cyproterone-ethinylestradiol | co-cyprindiol, ethinylestradiol-cyproterone | Diane-35, Diane, Dianette
cyproterone | cyproterone acetate, cyproteron | Androcur
nomegestrol-estradiol | | Zoely
ulipristal | ulipristal acetate | EllaOne
oral contraceptive | combined oral contraceptive, oral contraceptive pill, contraceptive pill, combined pill, birth control pill, contraceptive, hormonal contraceptive, contraceptives, oral contraceptives, mini-pill, progestogen-only pill, hormonal IUD, antibabypille, the pill | | The word for the class.
ethinylestradiol | ethinyloestradiol
estradiol | oestradiol, 17-beta-estradiol, östradiol, estradiol valerate | Estrace, Vagifem, Climara, Estraderm, Gynokadin, Estreva, Oestrogel, Progynova, Vivelle, Lenzetto, Divigel, Evorel, Estradot, Oestrodose
estradiol-norethisterone | | Activella, Activelle, Kliogest
estradiol-dydrogesterone | | Femoston
dydrogesterone | | Duphaston
conjugated estrogens | conjugated oestrogens | Premarin
estriol | oestriol | Ovestin, Ovestinon, Trophicrème, Physiogine
tibolone | | Livial
hormone replacement therapy | HRT, menopausal hormone therapy | | The word for the class.
fezolinetant | | Veozah, Veoza
testosterone | testosteron, testosterona, testosterone undecanoate, testosterone enanthate, testosterone cypionate | AndroGel, Nebido, Testogel, Tostran, Testim, Sustanon, Andriol
bicalutamide | bicalutamid, bicalutamida | Casodex
leuprorelin | leuprolide | Lupron, Prostap, Enantone
goserelin | | Zoladex
triptorelin | | Decapeptyl
somatropin | growth hormone | Genotropin, Norditropin, Omnitrope
`,
);
