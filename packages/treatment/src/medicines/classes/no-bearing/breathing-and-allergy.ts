import { medicineLines } from "../../medicine-lines.ts";

/** Bronchodilators, antihistamines, cough and cold. */
export const BREATHING_AND_ALLERGY = medicineLines(
  "no-bearing",
  `
salbutamol | albuterol | Ventolin, Ventoline, ProAir, Sultanol, Salamol, Asthalin, Proventil, Airomir, Salbulair, SalbuHexal
levosalbutamol | levalbuterol | Xopenex, Levolin
terbutaline | | Bricanyl
formoterol | | Foradil, Oxis, Atimos
salmeterol | | Serevent
indacaterol | | Onbrez, Arcapta
indacaterol-glycopyrronium | | Ultibro, Utibron
olodaterol | | Striverdi
vilanterol
tiotropium | | Spiriva, Braltus
tiotropium-olodaterol | | Stiolto, Spiolto
ipratropium | ipratropium bromide | Atrovent
ipratropium-salbutamol | ipratropium-albuterol, salbutamol-ipratropium | Combivent, DuoNeb, Duolin
ipratropium-fenoterol | fenoterol-ipratropium | Berodual, Bronchodual
fenoterol | | Berotec
aclidinium | | Eklira, Tudorza, Bretaris
glycopyrronium | glycopyrrolate | Seebri, Robinul, Sialanar, Qbrexza
umeclidinium | | Incruse
umeclidinium-vilanterol | | Anoro
theophylline | | Uniphyllin, Theo-24, Dilatrane, Bronchoretard
roflumilast | | Daxas, Daliresp
adrenaline | epinephrine
phenylephrine
doxofylline
montelukast | | Singulair, Montair
zafirlukast | | Accolate
cromoglicic acid | cromoglicate, cromolyn, sodium cromoglicate | Intal, Nasalcrom, Opticrom, Lomudal
cetirizine | cetirizin, cetirizina | Zyrtec, Zirtek, Reactine, Virlix, Benadryl Allergy, Okacet, Piriteze
levocetirizine | | Xyzal, Xyzall, Xusal, Xazal
loratadine | | Claritin, Clarityn, Clarityne, Lorano, Lorfast
desloratadine | | Clarinex, Aerius, Neoclarityn, Azomyr
fexofenadine | | Allegra, Telfast
bilastine | | Bilaxten, Ilaxten, Bitosen, Inorial, Bilaska
rupatadine | | Rupafin, Rupall, Wystamm
ebastine | | Ebastel, Kestine
mizolastine | | Mizollen
chlorphenamine | chlorpheniramine, chlorphenamine maleate | Piriton, Chlor-Trimeton
diphenhydramine | | Benadryl, Nytol, Vivinox Sleep, ZzzQuil
doxylamine | | Unisom, Donormyl, Hoggar Night, Dormidina
clemastine | | Tavegil, Tavist, Tavegyl
dexchlorpheniramine | | Polaramine
dimetindene | | Fenistil
azelastine | | Astelin, Rhinolast, Allergodil, Vividrin Akut
olopatadine | | Patanol, Opatanol, Pataday
ketotifen | | Zaditor, Zaditen
xylometazoline | | Otrivin, Otrivine, Olynth, Otriven
oxymetazoline | | Afrin, Nasivin, Utabon
pseudoephedrine | | Sudafed
dextromethorphan | | Robitussin, Delsym, Tuxium
guaifenesin | | Mucinex
ambroxol | | Mucosolvan, Muxol, Mucoangin
bromhexine | | Bisolvon
acetylcysteine | n-acetylcysteine, NAC, acetilcisteína | Fluimucil, ACC, Mucomyst, Flumil
carbocisteine | | Mucodyne, Rhinathiol, Bronchokod
adrenaline auto-injector | epinephrine auto-injector | EpiPen, Jext, Emerade, Anapen
antihistamine | antihistamines, hay fever tablets | | The word for the class.
bronchodilator | bronchodilators, reliever inhaler | | The word for the class.
inhaled corticosteroid | inhaled steroid, inhaled corticosteroids, inhaled steroids, steroid inhaler, nasal steroid, steroid nasal spray, nasal corticosteroid | | The word for the class: such sprays are no bar.
`,
);
