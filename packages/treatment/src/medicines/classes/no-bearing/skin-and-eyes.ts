import { medicineLines } from "../../medicine-lines.ts";

/** Scalp and skin products and eye drops without bearing. */
export const SKIN_AND_EYES = medicineLines(
  "no-bearing",
  `
ketoconazole | ketoconazol, ketoconazole shampoo | Nizoral, Ketoderm, Terzolin, Nizral, Fungarest, Extina
selenium sulfide | selenium disulfide | Selsun, Selsun Blue, Selukos
zinc pyrithione | pyrithione zinc | Head & Shoulders, DHS Zinc
piroctone olamine
calcipotriol | calcipotriene | Dovonex, Daivonex, Psorcutan
tacalcitol | | Curatoderm, Apsor
crisaborole | | Eucrisa, Staquis
brimonidine | | Mirvaso, Alphagan, Lumify
eflornithine cream | | Vaniqa
clascoterone | | Winlevi, Breezula
emollient | moisturiser, moisturizer, white soft paraffin, petrolatum, vaseline | Cetraben, Diprobase, Eucerin, CeraVe, Cetaphil, Aquaphor, Epaderm, E45
urea | harnstoff, urée
dexpanthenol | panthenol | Bepanthen, Bepanthène
zinc oxide | | Sudocrem
sunscreen | sun cream, sonnencreme
aluminium chloride | aluminum chloride hexahydrate | Drysol, Driclor
caffeine shampoo | topical caffeine | Alpecin
artificial tears | hypromellose, carmellose, hyaluronate, sodium hyaluronate, eye lubricant | Systane, Refresh, Hylo, Hylo-Comod, Optive
latanoprost | | Xalatan, Monoprost
bimatoprost | | Lumigan, Latisse
travoprost | | Travatan
tafluprost | | Taflotan, Saflutan, Zioptan
timolol | | Timoptic, Timoptol
latanoprost-timolol | timolol-latanoprost | Xalacom
dorzolamide | | Trusopt
dorzolamide-timolol | timolol-dorzolamide | Cosopt
brinzolamide | | Azopt
brinzolamide-timolol | | Azarga
povidone-iodine | | Betadine, Betaisodona
chlorhexidine | chlorhexidine gluconate | Hibiscrub, Corsodyl, Peridex
octenidine | | Octenisept
`,
);
