/** One question of the pool; how easy it is, in thousandths. */
export interface Entry {
  questionId: number
  revisionId: number
  facility: number
}
/** Questions that suit exactly the sections whose bit is set. */
export interface Group {
  sections: number
  entries: Entry[]
}
const suits = (group: Group, section: number): boolean => (group.sections & (1 << section)) !== 0
export const contested = (group: Group): boolean => (group.sections & (group.sections - 1)) !== 0
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Hands questions of the groups to the sections, as `SectionFlow.java`: maximum flow by shortest augmenting paths. */
class SectionFlow {
  readonly taken: number[][]
  private readonly spare: number[]

  constructor(
    private readonly groups: readonly Group[],
    sections: number,
  ) {
    this.spare = groups.map(({ entries }) => entries.length)
    this.taken = Array.from({ length: sections }, () => groups.map(() => 0))
  }

  serve(section: number, wanted: number): number {
    let got = 0
    while (got < wanted) {
      const step = this.augment(section, wanted - got)
      if (step === 0) break
      got += step
    }
    return got
  }

  private augment(start: number, wanted: number): number {
    const groupBefore = this.taken.map(() => -1)
    const sectionBefore = this.spare.map(() => -1)
    const seen = this.taken.map((_, section) => section === start)
    const queue = [start]
    for (let section = queue.shift(); section !== undefined; section = queue.shift()) {
      for (let group = 0; group < this.spare.length; group++) {
        if (sectionBefore[group]! >= 0 || !suits(this.groups[group]!, section)) continue
        sectionBefore[group] = section
        if (this.spare[group]! > 0) return this.shift(start, group, wanted, sectionBefore, groupBefore)
        for (let other = 0; other < this.taken.length; other++) {
          if (!seen[other] && this.taken[other]![group]! > 0) {
            seen[other] = true
            groupBefore[other] = group
            queue.push(other)
          }
        }
      }
    }
    return 0
  }

  private shift(start: number, last: number, wanted: number, sectionBefore: readonly number[], groupBefore: readonly number[]): number {
    let step = Math.min(wanted, this.spare[last]!)
    for (let section = sectionBefore[last]!; section !== start; section = sectionBefore[groupBefore[section]!]!) {
      step = Math.min(step, this.taken[section]![groupBefore[section]!]!)
    }
    this.spare[last]! -= step
    let group = last
    let section = sectionBefore[group]!
    while (section !== start) {
      this.taken[section]![group]! += step
      group = groupBefore[section]!
      this.taken[section]![group]! -= step
      section = sectionBefore[group]!
    }
    this.taken[start]![group]! += step
    return step
  }
}

/** What all draws from one pool share, as `DrawPlan.java`. */
export class DrawPlan {
  /** How many papers in a row have no question of a section in common. */
  readonly hands: number[]
  /** Questions of a group that several sections want, for each of them. */
  readonly shares: number[][]
  readonly targets: number[] = []
  readonly tolerances: number[] = []
  readonly own: Entry[][]

  constructor(
    readonly groups: readonly Group[],
    readonly needs: readonly number[],
    readonly marksTenths: readonly number[],
    bandTenths: number,
  ) {
    const wanted = needs.map((need, section) => (groups.some((group) => contested(group) && suits(group, section)) ? need : 0))
    const common = sum(wanted) === 0 ? 1 : this.mostTimes(wanted)
    const flow = new SectionFlow(groups, needs.length)
    wanted.forEach((need, section) => flow.serve(section, need * common))
    this.hands = wanted.map((need) => (need === 0 ? 0 : common))
    this.shares = flow.taken
    this.own = needs.map((_, section) =>
      groups
        .filter((group) => suits(group, section) && !contested(group))
        .flatMap(({ entries }) => entries)
        .sort((a, b) => a.facility - b.facility || a.questionId - b.questionId),
    )
    needs.forEach((_, section) => this.size(section, bandTenths))
  }

  private mostTimes(wanted: readonly number[]): number {
    let most = 1
    let tooMany = sum(this.groups.map(({ entries }) => entries.length)) + 1
    while (most + 1 < tooMany) {
      const times = (most + tooMany) >>> 1
      const flow = new SectionFlow(this.groups, wanted.length)
      if (wanted.every((need, section) => flow.serve(section, need * times) >= need * times)) most = times
      else tooMany = times
    }
    return most
  }

  private size(section: number, bandTenths: number): void {
    const own = this.own[section]!
    const need = this.needs[section]!
    let size = own.length
    let thousandths = sum(own.map(({ facility }) => facility))
    this.groups.forEach((group, index) => {
      const share = this.shares[section]![index]!
      if (contested(group) && share > 0) {
        size += share
        thousandths += Math.floor((sum(group.entries.map(({ facility }) => facility)) * share) / group.entries.length)
      }
    })
    if (this.hands[section] === 0) this.hands[section] = Math.floor(size / need)
    const full = sum(this.needs.map((count, index) => count * this.marksTenths[index]!))
    this.targets[section] = Math.floor((2 * need * thousandths + size) / (2 * size))
    this.tolerances[section] = Math.floor((bandTenths * 1000 * need) / full)
  }
}
