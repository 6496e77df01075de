import { medicineLines } from "../medicine-lines.ts";

/** Medicines that keep platelets from sticking. */
export const ANTIPLATELETS = medicineLines(
  "antiplatelet",
  `
aspirin | acetylsalicylic acid, acetylsalicylate, acetylsalicylsäure, acetylsalicylsaeure, acide acétylsalicylique, ácido acetilsalicílico, ASS, ASA, AAS, low-dose aspirin, baby aspirin, aspirine, aspirina, lysine acetylsalicylate, DL-lysine acetylsalicylate, acetylsalicylate de lysine, aspirin-caffeine, lysinacetylsalicylat, carbasalate calcium, carbasalate | Bayer Aspirin, Aspirin Protect, Aspirin Cardio, Aspirina Protect, Ecotrin, Bufferin, Disprin, Caprin, Nu-Seals, Micropirin, Kardégic, Aspégic, Aspro, Resitune, Adiro, Tromalyt, Bioplak, Cardioaspirin, CardioAspirina, Ascriptin, Cardirene, Aspirinetta, Godamed, HerzASS, ASS Ratiopharm, Acesal, Togal ASS, Thrombo ASS, Ecosprin, Loprin, Delisprin, Astrix, Cartia, Anacin, Alka-Seltzer, Ascal, Durlaza
clopidogrel | clopidogrelum | Plavix, Iscover, Duocover, Clopilet, Deplatt, Clopivas, Grepid, Zyllt
aspirin-clopidogrel | | DuoPlavin, CoPlavix, Ecosprin-C, Clopitab-A, Deplatt-A, Clopilet-A
prasugrel | | Efient, Effient, Prasita
ticagrelor | | Brilinta, Brilique, Possia, Axcer
cangrelor | | Kengreal, Kengrexal
ticlopidine | ticlopidin, ticlopidina | Ticlid, Tiklid, Tiklyd, Ticlodix, Ticlodone, Ticlopid
dipyridamole | dipyridamol, dipiridamol, dipiridamolo | Persantine, Persantin, Cléridium
aspirin-dipyridamole | dipyridamole-aspirin | Aggrenox, Asasantin, Asasantin Retard
cilostazol | cilostazolo | Pletal, Pletaal, Ekistol, Ziclast, Cilodoc
triflusal | | Disgren, Aflen, Grendis
indobufen | indobufene | Ibustrin
vorapaxar | | Zontivity
abciximab | | ReoPro
eptifibatide | eptifibatid | Integrilin
tirofiban | | Aggrastat, Agrastat
anagrelide | anagrelid | Agrylin, Xagrid, Thromboreductin | Lowers platelets and their function.
picotamide | picotamid | Plactidil
ditazole | ditazol | Ageroplas
sarpogrelate | | Anplag
beraprost
epoprostenol | prostacyclin | Flolan, Veletri, Caripul | Also opens vessels; counted here since it holds back platelets.
iloprost | | Ilomedin, Ilomedine, Ventavis | Also opens vessels; counted here since it holds back platelets.
treprostinil | | Remodulin, Tyvaso, Orenitram | Also opens vessels; counted here since it holds back platelets.
selexipag | | Uptravi | Also opens vessels; counted here since it holds back platelets.
dual antiplatelet therapy | DAPT, antiplatelet, antiplatelets, antiplatelet agent | | The word for the class; the medicine itself is still to be named.
blood thinner | blood thinners, blood thinning medicine, blutverdünner, anticoagulant or antiplatelet | | The word for two classes; the medicine itself is still to be named.
`,
);
