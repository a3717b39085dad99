import { contested, type DrawPlan, type Entry } from './plan'
import { SplitMix } from './splitMix'

const STEP = 50
const STEPS = 1000 / STEP + 1
const SWAPS_PER_HAND_MAX = 4

const stream = (number: bigint, which: number): SplitMix => new SplitMix(new SplitMix(number).next() ^ new SplitMix(BigInt(which) * 0x632be59bd9b4e019n).next())

/** The questions of one section dealt out to as many papers as its pool gives, as `Deal.java`. */
export class Deal {
  private readonly hands: number
  private readonly layers: number
  private readonly target: number
  private readonly tolerance: number
  private readonly dealt: Entry[]
  private readonly rest: Entry[] = []
  private readonly sums: number[]

  constructor(plan: DrawPlan, section: number, number: bigint) {
    this.hands = plan.hands[section]!
    this.layers = plan.needs[section]!
    this.target = plan.targets[section]!
    this.tolerance = plan.tolerances[section]!
    const random = stream(number, section + 1)
    this.dealt = this.leaveOut(inLayers(cards(plan, section, number), random), random)
    this.sums = Array.from({ length: this.hands }, () => 0)
    this.deal(random)
    this.balance()
  }

  /** What does not go into whole hands is left out evenly from hard to easy. */
  private leaveOut(all: readonly Entry[], random: SplitMix): Entry[] {
    const out = all.length - this.hands * this.layers
    let owed = out === 0 ? 0 : random.below(all.length)
    return all.filter((card) => {
      owed += out
      if (owed < all.length || this.rest.length >= out) return true
      owed -= all.length
      this.rest.push(card)
      return false
    })
  }

  private deal(random: SplitMix): void {
    for (let layer = 0; layer < this.layers; layer++) {
      const from = layer * this.hands
      for (let hand = this.hands - 1; hand > 0; hand--) this.exchange(from + hand, from + random.below(hand + 1))
      for (let hand = 0; hand < this.hands; hand++) this.sums[hand]! += this.dealt[from + hand]!.facility
    }
  }

  private exchange(a: number, b: number): void {
    const card = this.dealt[a]!
    this.dealt[a] = this.dealt[b]!
    this.dealt[b] = card
  }

  private balance(): void {
    for (let swaps = SWAPS_PER_HAND_MAX * this.hands + this.layers; swaps > 0; swaps--) {
      let worst = 0
      for (let hand = 1; hand < this.hands; hand++) if (this.off(this.sums[hand]!) > this.off(this.sums[worst]!)) worst = hand
      if (this.off(this.sums[worst]!) <= this.tolerance || !(this.swapWithHand(worst) || this.swapWithRest(worst))) return
    }
  }

  private off(sum: number): number {
    return Math.abs(sum - this.target)
  }

  /** The swap within one layer after which the worse off of the two hands is best off. */
  private swapWithHand(worst: number): boolean {
    const { hands, sums, dealt } = this
    let best = this.off(sums[worst]!)
    let bestLayer = -1
    let bestHand = -1
    for (let layer = 0; layer < this.layers; layer++) {
      const mine = dealt[layer * hands + worst]!.facility
      for (let hand = 0; hand < hands; hand++) {
        const gain = dealt[layer * hands + hand]!.facility - mine
        const after = Math.max(this.off(sums[worst]! + gain), this.off(sums[hand]! - gain))
        if (hand !== worst && after < best) {
          best = after
          bestLayer = layer
          bestHand = hand
        }
      }
    }
    if (bestLayer < 0) return false
    const from = bestLayer * hands
    const gain = dealt[from + bestHand]!.facility - dealt[from + worst]!.facility
    this.exchange(from + worst, from + bestHand)
    sums[worst]! += gain
    sums[bestHand]! -= gain
    return true
  }

  /** The swap with a question left out that brings the hand nearest to the target. */
  private swapWithRest(worst: number): boolean {
    const { hands, sums, dealt, rest } = this
    let best = this.off(sums[worst]!)
    let bestLayer = -1
    let bestRest = -1
    for (let layer = 0; layer < this.layers; layer++) {
      const mine = dealt[layer * hands + worst]!.facility
      rest.forEach((card, i) => {
        const after = this.off(sums[worst]! + card.facility - mine)
        if (after < best) {
          best = after
          bestLayer = layer
          bestRest = i
        }
      })
    }
    if (bestLayer < 0) return false
    const at = bestLayer * hands + worst
    const card = dealt[at]!
    dealt[at] = rest[bestRest]!
    sums[worst]! += rest[bestRest]!.facility - card.facility
    rest[bestRest] = card
    return true
  }

  /** How much easier than meant a hand is, in thousandths of one question. */
  deviation(hand: number): number {
    return this.sums[hand]! - this.target
  }

  /** The questions of one hand, the hardest layer first. */
  hand(hand: number): Entry[] {
    return Array.from({ length: this.layers }, (_, layer) => this.dealt[layer * this.hands + hand]!)
  }
}

/** The questions a section may use in this deal: its own, and its share of what others want as well. */
function cards(plan: DrawPlan, section: number, number: bigint): Entry[] {
  const mine = [...plan.own[section]!]
  plan.groups.forEach((group, index) => {
    if (contested(group) && plan.shares[section]![index]! > 0) mine.push(...share(plan, section, index, number))
  })
  return mine
}

/** Every section sees the same order and takes its places in it, spread evenly over easy and hard. */
function share(plan: DrawPlan, section: number, group: number, number: bigint): Entry[] {
  const random = stream(number, -1 - group)
  const order = inLayers(plan.groups[group]!.entries, random)
  const size = order.length
  const sections = plan.needs.length
  const shares = plan.needs.map((_, s) => plan.shares[s]![group]!)
  shares.push(size - shares.reduce((a, b) => a + b, 0))
  const owed = shares.map(() => random.below(size))
  const left = [...shares]
  return order.filter(() => {
    let next = -1
    for (let s = 0; s <= sections; s++) {
      owed[s]! += shares[s]!
      if (left[s]! > 0 && (next < 0 || owed[s]! > owed[next]!)) next = s
    }
    owed[next]! -= size
    left[next]!--
    return next === section
  })
}

/** The hardest first, in steps; within a step in random order. */
function inLayers(all: readonly Entry[], random: SplitMix): Entry[] {
  const steps: Entry[][] = Array.from({ length: STEPS }, () => [])
  for (const card of all) {
    const step = steps[Math.floor(card.facility / STEP)]!
    const place = random.below(step.length + 1)
    step.push(step[place]!)
    step[place] = card
  }
  return steps.flat()
}
