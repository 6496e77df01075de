import { medicineLines } from "../medicine-lines.ts";

/** Medicines that weaken or change immune defence, other than biologics and steroids. */
export const IMMUNOSUPPRESSANTS = medicineLines(
  "immunosuppressant",
  `
methotrexate | methotrexat, metotrexato, MTX, amethopterin | Trexall, Rheumatrex, Otrexup, Rasuvo, Metoject, Methofill, Zlatal, Novatrex, Imeth, Lantarel, Maxtrex, Xatmep, Ledertrexate, Metex, Folitrax, Nordimet, Jylamvo, Reumaflex | In weekly low doses. High doses against cancer stand apart, with chemotherapy.
azathioprine | azathioprin, azatioprina, AZA | Imuran, Imurel, Imurek, Azasan, Azapress, Zytrim, Azoran
mycophenolate | mycophenolate mofetil, mycophenolic acid, MMF, mycophenolat, micofenolato, micofenolato de mofetilo, mycophenolatmofetil, mycophenolsäure | CellCept, Myfortic, Myfenax, Cellmune, Ceptava, Myclausen
ciclosporin | cyclosporine, cyclosporin, cyclosporin A, ciclosporin A, ciclosporine A, ciclosporina A, ciclosporine | Neoral, Sandimmune, Sandimmun, Gengraf, Optoral, Capimune, Deximune, Restasis, Ikervis, Panimun, Verkazia, Cequa
tacrolimus | FK506 | Prograf, Advagraf, Adoport, Envarsus, Modigraf, Astagraf, Protopic, Dailiport, Adport, Takrozem, Pangraf | Also an ointment, which acts mostly on the skin.
pimecrolimus | | Elidel, Rizan, Douglan | A cream; acts mostly on the skin.
voclosporin | | Lupkynis
sirolimus | rapamycin | Rapamune, Fyarro, Hyftor, Rapacan
everolimus | | Certican, Zortress | After a transplant. Everolimus against cancer stands apart, with chemotherapy.
leflunomide | leflunomid, leflunomida | Arava, Lefra, Repso, Lefumide
teriflunomide | teriflunomid | Aubagio
epirubicin-cyclophosphamide
cyclophosphamide | cyclophosphamid, ciclofosfamida, ciclofosfamide | Endoxan, Cytoxan, Genoxal, Neosar, Procytox
chlorambucil
mercaptopurine | 6-mercaptopurine, 6-MP, mercaptopurin | Purinethol, Xaluprine, Purixan | Mostly for bowel disease; against leukaemia it stands beside other cancer medicines, which are screened by their own names.
cladribine | | Mavenclad
tofacitinib | | Xeljanz, Tofajak, Jaquinus
baricitinib | | Olumiant, Baridoz
upadacitinib | | Rinvoq
filgotinib | | Jyseleca
ritlecitinib | | Litfulo
deuruxolitinib | | Leqselvi
abrocitinib | | Cibinqo
peficitinib | | Smyraf
delgocitinib | | Corectim, Anzupgo
ruxolitinib | | Jakafi, Jakavi, Opzelura | Also a cream, and against blood disease.
fedratinib | | Inrebic
momelotinib | | Ojjaara, Omjjara
pacritinib | | Vonjo
povorcitinib
deucravacitinib | | Sotyktu
JAK inhibitor | JAK inhibitors, janus kinase inhibitor | | The word for the class; the medicine itself is still to be named.
apremilast | | Otezla, Aprezo
fingolimod | | Gilenya
siponimod | | Mayzent
ozanimod | | Zeposia
ponesimod | | Ponvory
etrasimod | | Velsipity
dimethyl fumarate | dimethylfumarat, fumaric acid esters, fumarsäureester | Tecfidera, Skilarence, Fumaderm
diroximel fumarate | | Vumerity
monomethyl fumarate | | Bafiertam
glatiramer | glatiramer acetate | Copaxone, Brabio, Glatopa, Clift
iguratimod | | Iguratec
tripterygium | tripterygium wilfordii, thunder god vine
mizoribine | | Bredinin
gusperimus
thalidomide | thalidomid, talidomida | Thalomid
lenalidomide
pomalidomide
avacopan | | Tavneos
iptacopan | | Fabhalta
belumosudil | | Rezurock
antithymocyte globulin | ATG, thymoglobulin | Thymoglobuline, Atgam, Grafalon
penicillamine | d-penicillamine | Cuprimine, Depen, Metalcaptase, Trolovol
sodium aurothiomalate | gold sodium thiomalate, auranofin, gold injections | Myocrisin, Tauredon, Ridaura
immunosuppressant | immunosuppressants, immunosuppressive, anti-rejection medicine, transplant medicine, DMARD | | The word for the class; the medicine itself is still to be named.
`,
);
