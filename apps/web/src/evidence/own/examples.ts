/** Data to try the page with. */
export interface Example {
  readonly id: string;
  readonly label: string;
  readonly source: string;
  readonly text: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    id: "bcg",
    label: "13 trials of BCG vaccine",
    source: "Colditz et al. 1994, JAMA 271:698; latitude and kind of allocation as printed there",
    text: `study,year,ai,n1i,ci,n2i,latitude,allocation
Aronson 1948,1948,4,123,11,139,44,random
Ferguson & Simes 1949,1949,6,306,29,303,55,random
Rosenthal 1960,1960,3,231,11,220,42,random
Hart & Sutherland 1977,1977,62,13598,248,12867,52,random
Frimodt-Moller 1973,1973,33,5069,47,5808,13,alternate
Stein & Aronson 1953,1953,180,1541,372,1451,44,alternate
Vandiviere 1973,1973,8,2545,10,629,19,random
TPT Madras 1980,1980,505,88391,499,88391,13,random
Coetzee & Berjak 1968,1968,29,7499,45,7277,27,random
Rosenthal 1961,1961,17,1716,65,1665,42,systematic
Comstock 1974,1974,186,50634,141,27338,18,systematic
Comstock & Webster 1969,1969,5,2498,3,2341,33,systematic
Comstock 1976,1976,27,16913,29,17854,33,systematic
`,
  },
  {
    id: "hairs",
    label: "5 made-up trials of hair counts",
    source: "Made up for this page: no trial, no person",
    text: `study;weeks;needle mm;n1;mean1;sd1;n2;mean2;sd2
Made-up A;12;0,6;20;14,2;8,1;20;9,6;7,9
Made-up B;16;1;31;11,8;9,4;30;9,9;8,8
Made-up C;24;1,5;25;10,1;10,2;25;8,2;9,7
Made-up D;12;0,5;44;16,9;9,9;43;10,4;9,1
Made-up E;24;1,2;18;12,5;11,3;19;;10,8
`,
  },
];
