const GOLDEN = 0x9e3779b97f4a7c15n
const MAX = 0x7fffffffffffffffn
const word = (n: bigint): bigint => BigInt.asUintN(64, n)

/** SplitMix64, as the service's `SplitMix.java`: the same seed gives the same numbers in both. */
export class SplitMix {
  private state: bigint

  constructor(seed: bigint) {
    this.state = word(seed)
  }

  next(): bigint {
    this.state = word(this.state + GOLDEN)
    let z = this.state
    z = word((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n)
    z = word((z ^ (z >> 27n)) * 0x94d049bb133111ebn)
    return z ^ (z >> 31n)
  }

  /** Uniform in [0, bound). */
  below(bound: number): number {
    const wide = BigInt(bound)
    const limit = MAX - (MAX % wide)
    for (;;) {
      const bits = this.next() >> 1n
      if (bits < limit) return Number(bits % wide)
    }
  }

  /** The first letters of the alphabet in random order. */
  letters(count: number): string {
    const letters: string[] = []
    for (let i = 0; i < count; i++) {
      const place = this.below(i + 1)
      letters[i] = letters[place]!
      letters[place] = String.fromCharCode(65 + i)
    }
    return letters.join('')
  }
}
