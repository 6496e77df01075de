import { medicineLines } from "../medicine-lines.ts";

/** Local anaesthetics of the amide kind. */
export const AMIDE_ANAESTHETICS = medicineLines(
  "amide-anaesthetic",
  `
lidocaine | lignocaine, lidocain, lidocaína, xylocaine | Xylocain, LMX4, LMX, Versatis, Lidoderm, Anesderm Lidocaine, Ela-Max, Dermanumb, Xyloneural, Xylocaína, Luan, Lidosen, Ztlido, Numb Master, Lox
lidocaine-adrenaline | lidocaine-epinephrine | Xylocaine with Adrenaline, Lignospan
prilocaine | prilocain, prilocaína | Citanest, Xylonest, Takipril
lidocaine-prilocaine | prilocaine-lidocaine, lidocaine and prilocaine, eutectic mixture of local anaesthetics | EMLA, Anesderm, Prilolid, Oraqix, Fortacin, Prilox, Anesten, Nopain, Asthesia, Denela
lidocaine-tetracaine | | Pliaglis, Synera, Rapydan
lidocaine-prilocaine-tetracaine | lidocaine-tetracaine-prilocaine
benzocaine-lidocaine-tetracaine | BLT cream
mepivacaine | mepivacain, mepivacaína | Carbocaine, Scandicain, Scandicaine, Polocaine, Carbocaina, Meaverin
bupivacaine | bupivacain, bupivacaína | Marcaine, Marcain, Carbostesin, Sensorcaine, Exparel, Bucain
levobupivacaine | | Chirocaine
ropivacaine | ropivacain, ropivacaína | Naropin, Naropeine
articaine | articain, articaína, articaine-adrenaline, articaine-epinephrine | Ultracain, Septocaine, Septanest, Ubistesin, Ultracain D-S
etidocaine | | Duranest
cinchocaine | dibucaine | Nupercainal, Nupercaine
`,
);
