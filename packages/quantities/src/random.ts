export type Random = () => number;

/**
 * A seeded source of uniform numbers in [0, 1): the same seed gives the same sequence everywhere.
 *
 * xoshiro128** (Blackman and Vigna 2021, ACM TOMS 47:36, doi 10.1145/3460772), state filled by
 * a 32-bit mixer (the finaliser of MurmurHash3) so that neighbouring seeds give unrelated sequences. Not for secrets.
 *
 * @param seed any integer; only its low 32 bits count
 */
export function seededRandom(seed: number): Random {
  let mixed = seed >>> 0;
  const next32 = () => {
    mixed = (mixed + 0x9e3779b9) >>> 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
  let a = next32();
  let b = next32();
  let c = next32();
  let d = next32() | 1;
  return () => {
    const scaled = Math.imul(b, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return result / 0x1_0000_0000;
  };
}
