import abdallahAa from "./abdallah-aa.json" with { type: "json" };
import ablon2025 from "./ablon-2025.json" with { type: "json" };
import aboeldahabAa from "./aboeldahab-aa.json" with { type: "json" };
import adistri2024 from "./adistri-2024.json" with { type: "json" };
import ageeba2023Aa from "./ageeba-2023-aa.json" with { type: "json" };
import aggarwal2020 from "./aggarwal-2020.json" with { type: "json" };
import arora2022Aa from "./arora-2022-aa.json" with { type: "json" };
import assis2018Case from "./assis-2018-case.json" with { type: "json" };
import bao2017 from "./bao-2017.json" with { type: "json" };
import bao2020 from "./bao-2020.json" with { type: "json" };
import bao2022 from "./bao-2022.json" with { type: "json" };
import beergouder2020At from "./beergouder-2020-at.json" with { type: "json" };
import bfhFphlYufa from "./bfh-fphl-yufa.json" with { type: "json" };
import burns2020Fphl from "./burns-2020-fphl.json" with { type: "json" };
import ccid2022Bjst from "./ccid-2022-bjst.json" with { type: "json" };
import chandrashekar2014Aa from "./chandrashekar-2014-aa.json" with { type: "json" };
import cureus2022Prp from "./cureus-2022-prp.json" with { type: "json" };
import dhurat2013 from "./dhurat-2013.json" with { type: "json" };
import dhurat2015 from "./dhurat-2015.json" with { type: "json" };
import faghihi2021 from "./faghihi-2021.json" with { type: "json" };
import farid2016 from "./farid-2016.json" with { type: "json" };
import fco2MnAa from "./fco2-mn-aa.json" with { type: "json" };
import fphl2mx2022 from "./fphl-2mx-2022.json" with { type: "json" };
import fphlHistologyCase2022 from "./fphl-histology-case-2022.json" with { type: "json" };
import gajjar2019 from "./gajjar-2019.json" with { type: "json" };
import gowda2021 from "./gowda-2021.json" with { type: "json" };
import homeuse2020 from "./homeuse-2020.json" with { type: "json" };
import ijbr2025Aa from "./ijbr-2025-aa.json" with { type: "json" };
import ijced2025 from "./ijced-2025.json" with { type: "json" };
import imcas2025Exo from "./imcas-2025-exo.json" with { type: "json" };
import jcc2025Northindia from "./jcc-2025-northindia.json" with { type: "json" };
import jdcr2025Aa from "./jdcr-2025-aa.json" with { type: "json" };
import jha2018 from "./jha-2018.json" with { type: "json" };
import jocd704082025 from "./jocd-70408-2025.json" with { type: "json" };
import khalidJpad from "./khalid-jpad.json" with { type: "json" };
import khan2023 from "./khan-2023.json" with { type: "json" };
import kumar2018 from "./kumar-2018.json" with { type: "json" };
import lee2013 from "./lee-2013.json" with { type: "json" };
import li2026 from "./li-2026.json" with { type: "json" };
import liang2022 from "./liang-2022.json" with { type: "json" };
import malhotra2020 from "./malhotra-2020.json" with { type: "json" };
import mnrfExo2025 from "./mnrf-exo-2025.json" with { type: "json" };
import nada2018 from "./nada-2018.json" with { type: "json" };
import ozcan2022 from "./ozcan-2022.json" with { type: "json" };
import parajuli2020 from "./parajuli-2020.json" with { type: "json" };
import pdtMn2020Aa from "./pdt-mn-2020-aa.json" with { type: "json" };
import petersonOpen from "./peterson-open.json" with { type: "json" };
import ragabAa from "./ragab-aa.json" with { type: "json" };
import roGfcSplit from "./ro-gfc-split.json" with { type: "json" };
import sanchezMeza from "./sanchez-meza.json" with { type: "json" };
import shah2017 from "./shah-2017.json" with { type: "json" };
import srs2024 from "./srs-2024.json" with { type: "json" };
import starace2020 from "./starace-2020.json" with { type: "json" };
import taMn15Aa from "./ta-mn-15-aa.json" with { type: "json" };
import yepuri2021 from "./yepuri-2021.json" with { type: "json" };
import yoo2010At from "./yoo-2010-at.json" with { type: "json" };
import yuAj2018 from "./yu-aj-2018.json" with { type: "json" };
import yuCq2020 from "./yu-cq-2020.json" with { type: "json" };

/** One record per study, as recorded; `loadTrials` or `loadSyntheses` validates them. A test holds this list to the folder. */
export const trialRecords: readonly unknown[] = [
  abdallahAa,
  ablon2025,
  aboeldahabAa,
  adistri2024,
  ageeba2023Aa,
  aggarwal2020,
  arora2022Aa,
  assis2018Case,
  bao2017,
  bao2020,
  bao2022,
  beergouder2020At,
  bfhFphlYufa,
  burns2020Fphl,
  ccid2022Bjst,
  chandrashekar2014Aa,
  cureus2022Prp,
  dhurat2013,
  dhurat2015,
  faghihi2021,
  farid2016,
  fco2MnAa,
  fphl2mx2022,
  fphlHistologyCase2022,
  gajjar2019,
  gowda2021,
  homeuse2020,
  ijbr2025Aa,
  ijced2025,
  imcas2025Exo,
  jcc2025Northindia,
  jdcr2025Aa,
  jha2018,
  jocd704082025,
  khalidJpad,
  khan2023,
  kumar2018,
  lee2013,
  li2026,
  liang2022,
  malhotra2020,
  mnrfExo2025,
  nada2018,
  ozcan2022,
  parajuli2020,
  pdtMn2020Aa,
  petersonOpen,
  ragabAa,
  roGfcSplit,
  sanchezMeza,
  shah2017,
  srs2024,
  starace2020,
  taMn15Aa,
  yepuri2021,
  yoo2010At,
  yuAj2018,
  yuCq2020,
];
