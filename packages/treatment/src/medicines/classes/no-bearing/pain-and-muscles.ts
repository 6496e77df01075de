import { medicineLines } from "../../medicine-lines.ts";

/** Paracetamol, opioids, muscle relaxants. */
export const PAIN_AND_MUSCLES = medicineLines(
  "no-bearing",
  `
paracetamol | acetaminophen, paracetamolo, APAP | Tylenol, Panadol, Calpol, Doliprane, Efferalgan, Dafalgan, Ben-u-ron, Tachipirina, Gelocatil, Crocin, Dolo, Dolo-650, Apiretal, Perfalgan, Adol, Termalgin | Prilocaine labels name it, yet by decision it gives no finding: use is too wide, effect at usual doses too weak.
codeine | codein, codeina
codeine-paracetamol | co-codamol, paracetamol-codeine, acetaminophen-codeine | Solpadol, Zapain, Kapake, Codoliprane, Tylenol 3, Gelonida
dihydrocodeine | | DF118, Paracodin
dihydrocodeine-paracetamol | co-dydramol | Paramol
tramadol | | Ultram, Tramal, Topalgic, Zydol, Adolonta, Contramal
tramadol-paracetamol | paracetamol-tramadol, acetaminophen-tramadol | Ultracet, Zaldiar, Ixprim, Tramacet
tapentadol | | Nucynta, Palexia, Yantil
tilidine-naloxone | tilidin-naloxon | Valoron N
morphine | morphin, morfina | MS Contin, MST Continus, Skenan, Oramorph, Sevredol, Sevre-Long, Zomorph
oxycodone | | OxyContin, Oxynorm, Oxygesic, Roxicodone
hydrocodone | | Zohydro, Hysingla
oxycodone-naloxone | | Targin, Targinact
oxycodone-paracetamol | acetaminophen-oxycodone | Percocet, Endocet
hydrocodone-paracetamol | hydrocodone-acetaminophen | Vicodin, Norco, Lortab
hydromorphone | | Dilaudid, Palladone, Palladon
fentanyl | | Duragesic, Durogesic, Matrifen, Actiq
buprenorphine | | Butrans, Norspan, Transtec, Temgesic, Subutex
buprenorphine-naloxone | | Suboxone, Zubsolv
methadone | | Dolophine, Methadose, Polamidon
naloxone | | Narcan, Nyxoid
baclofen | | Lioresal
tizanidine | | Zanaflex, Sirdalud
cyclobenzaprine | | Flexeril, Yurelax, Flexiban
methocarbamol | | Robaxin, Ortoton
thiocolchicoside | | Muscoril, Coltramyl, Miorel
pridinol | | Myopridin
nefopam | | Acupan
ziconotide | | Prialt
`,
);
