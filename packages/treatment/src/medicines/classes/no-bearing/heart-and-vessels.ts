import { medicineLines } from "../../medicine-lines.ts";

/** Blood pressure, cholesterol, rhythm. Heart disease itself is asked for among the conditions. */
export const HEART_AND_VESSELS = medicineLines(
  "no-bearing",
  `
ramipril | | Altace, Tritace, Delix, Triatec, Cardace, Acovil
lisinopril | | Zestril, Prinivil, Acerbon, Listril, Qbrelis
enalapril | | Vasotec, Innovace, Renitec, Xanef, Enapren, Crinoren, Envas
perindopril | | Coversyl, Aceon, Coversum
captopril | | Capoten, Lopirin, Lopril
benazepril | | Lotensin, Cibacen
fosinopril | | Monopril, Fosinorm
quinapril | | Accupril, Accupro, Acuitel
trandolapril | | Mavik, Odrik, Udrik, Gopten
imidapril | | Tanatril
cilazapril | | Inhibace, Vascace
zofenopril | | Zofenil, Bifril, Zofil
moexipril | | Univasc, Perdix
losartan | | Cozaar, Lorzaar, Losacar, Losar, Neo-Lotan
valsartan | | Diovan, Tareg, Nisis, Valzaar
candesartan | | Atacand, Blopress, Amias, Kenzen, Parapres
irbesartan | | Avapro, Aprovel, Karvea
telmisartan | | Micardis, Telma, Pritor
olmesartan | | Benicar, Olmetec, Votum, Olmy
azilsartan | | Edarbi
eprosartan | | Teveten
losartan-hydrochlorothiazide | | Hyzaar, Cozaar-Comp
valsartan-hydrochlorothiazide | | Co-Diovan, Diovan HCT, Cotareg
amlodipine-valsartan | | Exforge
amlodipine-benazepril | | Lotrel
amlodipine-atorvastatin | | Caduet
amlodipine-perindopril | | Coveram
lisinopril-hydrochlorothiazide | | Zestoretic, Prinzide
sacubitril
sacubitril-valsartan | | Entresto | Tells of heart failure: to be named among the conditions.
aliskiren | | Rasilez, Tekturna
amlodipine | amlodipin, amlodipino | Norvasc, Istin, Amlor, Amlong, Norvas
felodipine | | Plendil, Modip
nifedipine | | Adalat, Procardia, Coracten
lercanidipine | | Zanidip, Carmen, Lerzam, Corifeo
lacidipine | | Motens, Lacipil
nitrendipine | | Bayotensin
isradipine | | DynaCirc, Lomir
nimodipine | | Nimotop
cilnidipine | | Cilacar
manidipine | | Manyper, Iperten
diltiazem | | Cardizem, Tildiem, Cartia XT, Dilzem, Dilt-XR
verapamil | | Calan, Isoptin, Isoptine, Verelan, Securon
bisoprolol | | Zebeta, Concor, Cardicor, Emconcor, Detensiel, Cardensiel
bisoprolol-hydrochlorothiazide | | Ziac, Lodoz
metoprolol | metoprolol succinate, metoprolol tartrate | Lopressor, Toprol, Beloc, Beloc-Zok, Betaloc, Seloken, Met XL, Metolar
atenolol | | Tenormin, Aten, Blokium
atenolol-chlortalidone | | Tenoretic, Tenoret
nebivolol | | Bystolic, Nebilet, Lobivon, Temerit, Nebicard
propranolol | | Inderal, Dociton, Avlocardyl, Sumial, Ciplar, Hemangeol
carvedilol | | Coreg, Dilatrend, Kredex, Eucardic
labetalol | | Trandate, Normodyne
nadolol | | Corgard
sotalol | | Betapace, Sotalex, Sotacor
celiprolol | | Celectol, Selectol
acebutolol | | Sectral
pindolol | | Visken
betaxolol | | Kerlone, Betoptic
hydrochlorothiazide | HCT, HCTZ, hydrochlorothiazid, hidroclorotiazida, idroclorotiazide | Esidrix, Microzide, Aquazide
chlortalidone | chlorthalidone, clortalidona | Hygroton, Thalitone
indapamide | indapamid | Natrilix, Lozol, Fludex, Tertensif
bendroflumethiazide | bendrofluazide | Aprinox, Neo-Naclex
metolazone | | Zaroxolyn, Xaqua
xipamide | | Diurexan
furosemide | frusemide | Lasix, Lasilix, Seguril, Frusol, Furix
torasemide | torsemide | Demadex, Torem, Dytor, Soaanz
bumetanide | | Bumex, Burinex
triamterene
triamterene-hydrochlorothiazide | | Dyazide, Maxzide, Dytide H
amiloride | | Midamor
amiloride-hydrochlorothiazide | co-amilozide | Moduretic
spironolactone | spironolacton, espironolactona | Aldactone, Carospir, Aldactacine, Spiractin
eplerenone | | Inspra
finerenone | | Kerendia
doxazosin | | Cardura, Cardular, Carduran
prazosin | | Minipress, Hypovase
terazosin | | Hytrin
urapidil | | Ebrantil, Eupressyl, Elgadil
moxonidine | | Physiotens, Cynt
clonidine | | Catapres, Catapresan, Kapvay, Dixarit
methyldopa | alpha-methyldopa | Aldomet, Dopegyt, Presinol
hydralazine | | Apresoline
atorvastatin | | Lipitor, Sortis, Tahor, Cardyl, Zarator, Torvast, Atorva, Storvas
rosuvastatin | | Crestor, Rosuvas, Rozavel
simvastatin | | Zocor, Zocord
pravastatin | | Pravachol, Lipostat, Elisor, Pravasin
fluvastatin | | Lescol, Locol
pitavastatin | | Livalo, Alipza, Livazo
lovastatin | | Mevacor, Altoprev, Mevinacor
ezetimibe | | Zetia, Ezetrol
inclisiran | | Leqvio
ezetimibe-simvastatin | | Vytorin, Inegy
bempedoic acid | | Nexletol, Nilemdo
bempedoic acid-ezetimibe | | Nexlizet, Nustendi
fenofibrate | | Tricor, Lipanthyl, Lipidil
bezafibrate | | Bezalip, Cedur
gemfibrozil | | Lopid
colesevelam | | Welchol, Cholestagel
colestyramine | cholestyramine | Questran, Quantalan
digoxin | | Lanoxin, Lanicor, Digacin | Tells of heart disease: to be named among the conditions.
amiodarone | | Cordarone, Pacerone, Cordarex, Trangorex | Tells of an arrhythmia: to be named among the conditions.
dronedarone | | Multaq | Tells of an arrhythmia: to be named among the conditions.
flecainide | | Tambocor, Apocard, Flecaine | Tells of an arrhythmia: to be named among the conditions.
propafenone | | Rythmol, Rytmonorm | Tells of an arrhythmia: to be named among the conditions.
ivabradine | | Procoralan, Corlanor | Tells of heart disease: to be named among the conditions.
ranolazine | | Ranexa, Aspruzyo | Tells of angina: to be named among the conditions.
trimetazidine | | Vastarel, Flavedon | Tells of angina: to be named among the conditions.
midodrine | | ProAmatine, Gutron, Bramox
statin | statins | | The word for the class.
ACE inhibitor | ACE inhibitors, angiotensin receptor blocker | | The word for the class.
beta blocker | beta-blockers | | The word for the class.
calcium channel blocker | calcium channel blockers, calcium antagonist | | The word for the class.
candesartan-hydrochlorothiazide | candesartan HCT | Atacand HCT, Atacand Plus, Blopress Plus
ramipril-hydrochlorothiazide | ramipril HCT, ramipril comp | Delix Plus, Altace HCT
irbesartan-hydrochlorothiazide | irbesartan HCT | CoAprovel, Avalide
telmisartan-hydrochlorothiazide | telmisartan HCT | Micardis HCT, MicardisPlus
olmesartan-hydrochlorothiazide | olmesartan HCT | Benicar HCT, Olmetec Plus
enalapril-hydrochlorothiazide | enalapril HCT | Vaseretic, Co-Renitec
perindopril-indapamide | | Preterax, Coversyl Plus
telmisartan-amlodipine | amlodipine-telmisartan | Twynsta
olmesartan-amlodipine | amlodipine-olmesartan | Azor, Sevikar
`,
);
