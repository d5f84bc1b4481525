let last = 0n;

/** A UUID of version 7: ordered by time, also within a millisecond. Needs no secure context. */
export function newId(time: number): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  let bits = BigInt(time) << 80n;
  for (const [i, byte] of random.entries()) bits |= BigInt(byte) << BigInt(8 * (9 - i));
  bits = (bits & ~(0xfn << 76n)) | (7n << 76n);
  bits = (bits & ~(0x3n << 62n)) | (2n << 62n);
  if (bits <= last && bits >> 80n === last >> 80n) bits = last + 1n;
  last = bits;
  const hex = bits.toString(16).padStart(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
