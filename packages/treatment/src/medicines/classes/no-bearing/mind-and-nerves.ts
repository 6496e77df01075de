import { medicineLines } from "../../medicine-lines.ts";

/** Mood, sleep, attention, epilepsy, Parkinson, dementia, migraine. */
export const MIND_AND_NERVES = medicineLines(
  "no-bearing",
  `
sertraline | sertralin, sertralina | Zoloft, Lustral, Besitran, Serta, Gladem
citalopram | | Celexa, Cipramil, Seropram, Prisdal
escitalopram | | Lexapro, Cipralex, Seroplex, Esertia, Nexito
fluoxetine | fluoxetin, fluoxetina | Prozac, Fluctin, Sarafem, Adofen, Fludac
paroxetine | paroxetin, paroxetina | Paxil, Seroxat, Deroxat, Pexeva
fluvoxamine | | Luvox, Faverin, Fevarin, Floxyfral, Dumyrox
venlafaxine | | Effexor, Efexor, Trevilor, Vandral, Dobupal
desvenlafaxine | | Pristiq
duloxetine | | Cymbalta, Yentreve, Xeristar, Duzela
milnacipran | | Savella, Ixel
vortioxetine | | Trintellix, Brintellix
vilazodone | | Viibryd
mirtazapine | | Remeron, Zispin, Norset, Remergil, Rexer
bupropion | amfebutamone | Wellbutrin, Zyban, Elontril
trazodone | | Desyrel, Molipaxin, Deprax, Trittico
agomelatine | | Valdoxan, Thymanax
amitriptyline | amitriptylin, amitriptilina | Elavil, Laroxyl, Saroten, Tryptizol, Tryptomer
nortriptyline | | Pamelor, Aventyl, Nortrilen, Allegron
imipramine | | Tofranil
clomipramine | | Anafranil
doxepin | | Sinequan, Silenor, Aponal, Quitaxon
dosulepin | dothiepin | Prothiaden
lofepramine | | Gamanil
trimipramine | | Surmontil, Stangyl
opipramol | | Insidon
moclobemide | | Aurorix, Manerix
lithium | lithium carbonate, lithium citrate | Priadel, Eskalith, Quilonum, Téralithe, Plenur, Camcolit, Lithobid
quetiapine | | Seroquel, Xeroquel
olanzapine | | Zyprexa, Zalasta
risperidone | | Risperdal, Rispolept
paliperidone | | Invega, Xeplion
aripiprazole | | Abilify, Arpizol
brexpiprazole | | Rexulti, Rxulti
cariprazine | | Vraylar, Reagila
lurasidone | | Latuda
ziprasidone | | Geodon, Zeldox
amisulpride | | Solian
haloperidol | | Haldol
sulpiride | | Dogmatil
pipamperone | | Dipiperon
melperone
promethazine | | Phenergan, Atosil, Avomine
diazepam | | Valium, Stesolid
lorazepam | | Ativan, Tavor, Temesta, Orfidal
alprazolam | | Xanax, Tafil, Trankimazin, Alprax
clonazepam | | Klonopin, Rivotril
bromazepam | | Lexotan, Lexomil, Lexotanil, Lexatin
oxazepam | | Serax, Adumbran, Seresta
temazepam | | Restoril, Planum
zolpidem | | Ambien, Stilnox, Stilnoct
zopiclone | | Imovane, Zimovane, Ximovan
eszopiclone | | Lunesta
daridorexant | | Quviviq
suvorexant | | Belsomra
melatonin | | Circadin, Slenyto
buspirone | | Buspar
hydroxyzine | | Atarax, Vistaril
pregabalin | | Lyrica
gabapentin | | Neurontin, Gralise
lamotrigine | | Lamictal, Labileno
levetiracetam | | Keppra, Levipil
brivaracetam | | Briviact
topiramate | | Topamax, Topamac, Epitomax
carbamazepine | carbamazepin, carbamazepina | Tegretol, Tegretal, Timonil, Carbatrol
oxcarbazepine | | Trileptal, Oxtellar
eslicarbazepine | | Aptiom, Zebinix
lacosamide | | Vimpat
zonisamide | | Zonegran
perampanel | | Fycompa
methylphenidate | | Ritalin, Ritaline, Concerta, Medikinet, Equasym, Rubifen
lisdexamfetamine | lisdexamphetamine | Vyvanse, Elvanse, Tyvense
dexamfetamine | dextroamphetamine | Dexedrine, Attentin
amfetamine | amphetamine | Evekeo
nicotine | nicotine replacement, nicotine gum, nicotine patch | Nicorette, Nicotinell, NiQuitin
amphetamine mixed salts | amphetamine-dextroamphetamine, mixed amphetamine salts | Adderall
atomoxetine | | Strattera
guanfacine | | Intuniv, Tenex
modafinil | | Provigil, Vigil, Modiodal
levodopa-carbidopa | carbidopa-levodopa, co-careldopa | Sinemet, Nacom, Syndopa
levodopa-benserazide | co-beneldopa | Madopar, Modopar
pramipexole | | Mirapex, Sifrol, Mirapexin
ropinirole | | Requip, Adartrel
rotigotine | | Neupro
rasagiline | | Azilect
donepezil | | Aricept
rivastigmine | | Exelon
memantine | | Namenda, Ebixa, Axura
sumatriptan | | Imitrex, Imigran, Imigrane, Suminat
rizatriptan | | Maxalt
zolmitriptan | | Zomig, AscoTop
eletriptan | | Relpax, Relert
naratriptan | | Amerge, Naramig
frovatriptan | | Frova, Allegro, Migard
almotriptan | | Axert, Almogran
rimegepant | | Nurtec, Vydura
atogepant | | Qulipta, Aquipta
ubrogepant | | Ubrelvy
betahistine | | Serc, Vertin, Betaserc, Vasomotal
cinnarizine | | Stugeron
dimenhydrinate | | Dramamine, Vomex A
varenicline | | Chantix, Champix
naltrexone | | Revia, Nalorex
acamprosate | | Campral, Aotal
disulfiram | | Antabuse, Antabus
SSRI | SSRIs, selective serotonin reuptake inhibitor, SNRI, antidepressant, antidepressants | | The word for the class.
prochlorperazine | | Compazine, Stemetil, Buccastem
flupentixol | flupenthixol | Fluanxol, Depixol
biperiden | | Akineton
trihexyphenidyl | benzhexol | Artane
selegiline | | Eldepryl, Zelapar
amantadine | | Symmetrel, Gocovri
levodopa |
carbidopa |
benserazide |
entacapone | | Comtan, Comtess
galantamine | | Razadyne, Reminyl
lemborexant | | Dayvigo
pitolisant | | Wakix
clobazam | | Onfi, Frisium, Urbanyl
flunarizine | | Sibelium
pizotifen | | Sanomigran
`,
);
