import { Deal } from './deal'
import { DrawPlan, type Entry, type Group } from './plan'
import { SplitMix } from './splitMix'

/** The file published after the round; see `src/docs/adr/draw-that-can-be-checked.md`. */
export interface DrawFile {
  format: string
  hash: string
  valueName: string
  publicValue: string
  committed: readonly string[]
}
export interface CheckedQuestion {
  position: number
  section: string
  revisionId: number
  marksTenths: number
  /** Authoring letters in the order shown; empty where they stand as written. */
  order: string
}

interface Committed {
  valueName: string
  secret: Uint8Array<ArrayBuffer>
  plan: DrawPlan
  titles: string[]
  shuffled: ReadonlyMap<number, number>
  questions: number
}

const FORMAT = 'lianbing-draw 1'
const utf8 = new TextEncoder()

/** SHA-256 of the lines in UTF-8, each ended by one line feed. */
export async function hashOf(lines: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8.encode(`${lines.join('\n')}\n`))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Reads the committed lines; undefined when they are not in the one form in which they are written. */
function read(lines: readonly string[]): Committed | undefined {
  const head = lines.slice(0, 4).join('\n').match(/^lianbing-draw 1\npublic-value (.+)\nsecret-seed ([0-9a-f]{64})\nband-tenths (0|[1-9]\d*)$/)
  if (!head) return undefined
  const needs: number[] = []
  const marks: number[] = []
  const titles: string[] = []
  const shuffled = new Map<number, number>()
  const entries: { entry: Entry; sections: number }[] = []
  for (const line of lines.slice(4)) {
    const section = line.match(/^section (\d+) (\d+) (.+)$/)
    const question = line.match(/^question (\d+) (\d+) (\d+) (\d+) (\d+)$/)
    if (section && entries.length === 0) {
      needs.push(Number(section[1]))
      marks.push(Number(section[2]))
      titles.push(section[3]!)
    } else if (question) {
      const [questionId, revisionId, sections, facility, options] = question.slice(1).map(Number) as [number, number, number, number, number]
      if (facility > 1000 || shuffled.has(questionId)) return undefined
      entries.push({ entry: { questionId, revisionId, facility }, sections })
      shuffled.set(questionId, options)
    } else return undefined
  }
  if (needs.length === 0 || entries.length === 0) return undefined
  const secret = Uint8Array.from(head[2]!.match(/../g)!, (byte) => parseInt(byte, 16))
  return { valueName: head[1]!, secret, plan: new DrawPlan(grouped(entries, needs.length), needs, marks, Number(head[3])), titles, shuffled, questions: entries.length }
}

function grouped(entries: readonly { entry: Entry; sections: number }[], sectionCount: number): Group[] {
  const groups = new Map<number, Entry[]>()
  for (const { entry, sections } of [...entries].sort((a, b) => a.entry.questionId - b.entry.questionId)) {
    const bits = sections & ((1 << sectionCount) - 1)
    if (bits !== 0) groups.set(bits, [...(groups.get(bits) ?? []), entry])
  }
  return [...groups].sort(([a], [b]) => a - b).map(([sections, members]) => ({ sections, entries: members }))
}

export type Fault = 'hash' | 'form' | 'name'

/** A published draw that was compared with the hash announced before the round, and gives any paper. */
export class CheckedDraw {
  private constructor(
    private readonly file: DrawFile,
    private readonly committed: Committed,
  ) {}

  /** Answers what is wrong with the file, or the draw. That the public value is the real one everybody looks up. */
  static async of(file: DrawFile, announcedHash: string): Promise<CheckedDraw | Fault> {
    if ((await hashOf(file.committed)) !== announcedHash) return 'hash'
    const committed = file.format === FORMAT ? read(file.committed) : undefined
    if (!committed) return 'form'
    return committed.valueName === file.valueName ? new CheckedDraw(file, committed) : 'name'
  }

  get questions(): number {
    return this.committed.questions
  }

  async paper(member: number, tryNo: number): Promise<CheckedQuestion[]> {
    return this.ofSeed(await this.seed(member, tryNo))
  }

  /** The first eight bytes, the highest first, of HMAC-SHA-256(secret seed, value LF member LF try). */
  async seed(member: number, tryNo: number): Promise<bigint> {
    const key = await crypto.subtle.importKey('raw', this.committed.secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    const signed = await crypto.subtle.sign('HMAC', key, utf8.encode(`${this.file.publicValue}\n${member}\n${tryNo}`))
    return new DataView(signed).getBigInt64(0)
  }

  private ofSeed(seed: bigint): CheckedQuestion[] {
    const { plan, titles, shuffled } = this.committed
    const random = new SplitMix(seed)
    const drawn = draw(plan, seed, random)
    const questions: CheckedQuestion[] = []
    drawn.forEach((section, index) => {
      for (const entry of section) {
        const options = shuffled.get(entry.questionId)!
        questions.push({ position: questions.length + 1, section: titles[index]!, revisionId: entry.revisionId, marksTenths: plan.marksTenths[index]!, order: options === 0 ? '' : random.letters(options) })
      }
    })
    return questions
  }
}

/** For each section its questions, in the order they are asked, as `Draw.java`. */
function draw(plan: DrawPlan, seed: bigint, random: SplitMix): Entry[][] {
  const deviations = new Map<number, number[]>()
  return plan.needs.map((_, section) => {
    const hands = plan.hands[section]!
    const wide = BigInt(hands)
    const paper = ((seed % wide) + wide) % wide
    const deal = new Deal(plan, section, (seed - paper) / wide)
    if (!deviations.has(hands)) deviations.set(hands, Array.from({ length: hands }, () => 0))
    const hand = pair(deviations.get(hands)!, deal, plan.marksTenths[section]!)
    const questions = deal.hand(hand[Number(paper)]!)
    for (let last = questions.length - 1; last > 0; last--) {
      const place = random.below(last + 1)
      const question = questions[last]!
      questions[last] = questions[place]!
      questions[place] = question
    }
    return questions
  })
}

/** The paper that is the hardest so far gets the easiest hand. */
function pair(deviations: number[], deal: Deal, marksTenths: number): number[] {
  const numbers = deviations.map((_, i) => i)
  const hardest = [...numbers].sort((a, b) => deviations[a]! - deviations[b]!)
  const easiest = [...numbers].sort((a, b) => deal.deviation(b) - deal.deviation(a))
  const hand: number[] = []
  hardest.forEach((paper, i) => {
    hand[paper] = easiest[i]!
    deviations[paper]! += deal.deviation(easiest[i]!) * marksTenths
  })
  return hand
}
