import { medicineLines } from "../medicine-lines.ts";

/** Anti-inflammatory pain relievers. They bear on platelet-rich plasma only. */
export const NSAIDS = medicineLines(
  "nsaid",
  `
aspirin
aspirin-clopidogrel
aspirin-dipyridamole
ibuprofen | ibuprofène, ibuprofeno, dexibuprofen | Advil, Nurofen, Motrin, Brufen, Ibu-Ratiopharm, Dolormin, Spedifen, Espidifen, Moment, Neobrufen, Ibalgin, Calprofen, Ibumetin, Dolgit, Ibuprom, Spidifen, Algoflex, Seractil, Antarène, Aktren, Buscofen
ibuprofen-paracetamol | paracetamol-ibuprofen, acetaminophen-ibuprofen | Combogesic, Nuromol, Combiflam, Maxigesic
naproxen | naproxène, naproxeno, naproxen sodium | Aleve, Naprosyn, Anaprox, Naprosyne, Apranax, Momendol, Synflex, Antalgin, Proxen, Feminax Ultra, Xenobid
naproxen-esomeprazole | esomeprazole-naproxen | Vimovo
diclofenac | diclofenaco | Voltaren, Voltarol, Voltarene, Cataflam, Zipsor, Flector, Pennsaid, Dicloflex, Voveran, Solaraze, Diclac, Effekton, Dolotren
diclofenac-misoprostol | | Arthrotec, Artotec
aceclofenac | aceclofenaco | Preservex, Airtal, Beofenac, Zerodol, Hifenac, Falcol
ketoprofen | kétoprofène, ketoprofeno, dexketoprofen, dexketoprofeno | Orudis, Profénid, Fastum, Bi-Profénid, Oruvail, Enantyum, Keral, Ketum, Gabrilen, Oki, Sympal, Ketesse
flurbiprofen | flurbiprofène, flurbiprofeno | Froben, Strefen, Ansaid, Dobendan Direkt, Cebutid, Antadys, Benactiv
fenoprofen | | Nalfon, Nalgésic
tiaprofenic acid | | Surgam
oxaprozin | | Daypro
loxoprofen | | Loxonin
pelubiprofen
indometacin | indomethacin, indometacina, indométacine | Indocin, Indocid, Indo-CT, Chrono-Indocid, Inacid, Indoxen, Tivorbex
acemetacin | acemetacina | Rantudil, Emflex
sulindac | | Clinoril, Arthrocine
etodolac | | Lodine, Etopan, Eccoxolac
ketorolac | ketorolaco | Toradol, Acular, Toratex, Sprix, Ketorol, Acuvail
nabumetone | nabumeton | Relafen, Relifex, Nabuser
meloxicam | | Mobic, Mobec, Movalis, Movicox, Parocin, Anjeso, Muvera
piroxicam | | Feldene, Brexin, Brexidol, Cycladol, Zofora, Dolonex
tenoxicam | | Mobiflex, Tilcotil
lornoxicam | | Xefo, Telos, Taigalor
mefenamic acid | mefenaminsäure, acide méfénamique, ácido mefenámico | Ponstan, Ponstel, Ponstyl, Parkemed, Meftal, Lysalgo, Coslan
tolfenamic acid | | Clotam
flufenamic acid
niflumic acid | | Nifluril, Niflugel
tolmetin | | Tolectin
diflunisal | | Dolobid
salsalate | | Disalcid, Salflex
choline salicylate | choline magnesium trisalicylate | Bonjela Adult, Trilisate
celecoxib | | Celebrex, Onsenal, Elyxyb, Artilog, Celact
etoricoxib | | Arcoxia, Exinef, Algix, Etoshine, Nucoxia
parecoxib | | Dynastat
rofecoxib | | Vioxx
valdecoxib | | Bextra
lumiracoxib | | Prexige
nimesulide | nimesulid | Aulin, Nimed, Mesulid, Nise, Nexen, Nimulid
morniflumate | | Morniflu, Nifluril Enfant
bufexamac | | Parfenac
benzydamine | benzydamin, bencidamina | Difflam, Tantum Verde, Tantum
phenylbutazone | phenylbutazon | Butazolidine, Ambene
felbinac | | Traxam
sumatriptan-naproxen | | Treximet
nsaid | NSAIDs, non-steroidal anti-inflammatory, NSAR, AINS, AINE, FANS | | The word for the class; the medicine itself is still to be named.
`,
);
