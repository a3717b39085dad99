import { reactive } from 'vue'
import type { Journal, JournalEntry } from './journal'

/**
 * `saving`: on its way; `waiting`: could not be sent yet and will be; `saved`: the server has committed it;
 * `late`: it came after the deadline and the server keeps it as evidence.
 */
export type SaveState = 'saving' | 'waiting' | 'saved' | 'late'

/** What the person has put down for one question. */
export interface Given {
  answer: string
  flagged: boolean
}
export interface Held extends Given {
  seq: number
  state: SaveState
  /** Server time when it was answered, in ms since 1970; 0 while the clock is not known. */
  at: number
}
export interface Acknowledged {
  seq: number
  /** Signed proof that the answer was taken. */
  receipt?: string
}
/** Why an answer was refused: the queue needs only to know what to do next. */
export type Refusal = { kind: 'later' } | { kind: 'stale'; seq: number } | { kind: 'late'; reason: string } | { kind: 'never'; reason: string }

export interface QueueDoor {
  /** `answeredAt`: only for what waited on the phone, as a round may score what was answered in time. */
  send: (position: number, seq: number, given: Given, answeredAt?: number) => Promise<Acknowledged>
  /** Sorts what `send` threw. */
  judge: (thrown: unknown) => Refusal
  journal: Journal
  /** The server takes no answers any more (deadline, submitted, another phone). */
  stopped?: (reason: string) => void
  wait?: (ms: number) => Promise<void>
  /** Server time in ms since 1970; 0 while it is not known. */
  now?: () => number
}

const AT_ONCE_MOST = 3
const FIRST_PAUSE_MS = 800
const LONGEST_PAUSE_MS = 15_000
/** An answer that took longer than this to leave has waited. */
const WAITED_MS = 5_000

const isUnsent = (state: SaveState): boolean => state === 'saving' || state === 'waiting'

/**
 * Answers on their way to the server. Each question has its own sequence; at most one answer per
 * question is under way, and only the newest of it is sent after that. An answer counts as saved
 * only when the server's committed row says so. Until then it stands in the journal, so that a
 * closed browser loses nothing.
 */
export class AnswerQueue {
  readonly held = reactive(new Map<number, Held>())
  private readonly acknowledged = new Map<number, number>()
  private readonly sending = new Set<number>()
  private readonly typing = new Map<number, ReturnType<typeof setTimeout>>()
  private failures = 0
  private pausing = false
  /** Only the newest pause ends one: those that a nudge cut short must not start anything. */
  private pauses = 0
  private stopReason: string | undefined
  /** The deadline has passed: nothing new is taken, and what waits goes after it as evidence. */
  private lateReason: string | undefined
  private idlers: (() => void)[] = []

  constructor(private readonly door: QueueDoor) {}

  /** Takes over what the server has, then what this phone had not managed to send. */
  restore(server: { position: number; seq: number; answer: string; flagged?: boolean }[], isNewestDevice: boolean): void {
    for (const { position, seq, answer, flagged = false } of server) {
      this.acknowledged.set(position, seq)
      this.held.set(position, { answer, flagged, seq, state: 'saved', at: 0 })
    }
    for (const [position, entry] of this.door.journal.read()) {
      if (this.isStillNews(entry, this.acknowledged.get(position) ?? 0, isNewestDevice)) {
        this.held.set(position, { answer: entry.answer, flagged: entry.flagged ?? false, seq: entry.seq, state: 'waiting', at: entry.at ?? 0 })
      } else this.door.journal.remove(position)
    }
    this.pump()
  }

  /**
   * On the newest phone every row on the server is ours, so a higher sequence here is newer. After
   * another phone took over, only questions that it has not touched are still ours to send.
   */
  private isStillNews(entry: JournalEntry, serverSeq: number, isNewestDevice: boolean): boolean {
    return isNewestDevice ? entry.seq > serverSeq : serverSeq <= entry.base
  }

  /** `settleMs`: how long to wait for more typing; the journal has it at once all the same. */
  set(position: number, change: Partial<Given>, settleMs = 0): void {
    if (this.stopReason || this.lateReason) return
    const before = this.held.get(position)
    const { answer, flagged }: Given = { answer: before?.answer ?? '', flagged: before?.flagged ?? false, ...change }
    if (before && before.answer === answer && before.flagged === flagged) return
    const seq = Math.max(before?.seq ?? 0, this.acknowledged.get(position) ?? 0) + 1
    const at = this.door.now?.() ?? 0
    this.held.set(position, { answer, flagged, seq, state: 'saving', at })
    this.door.journal.write(position, { answer, flagged, seq, base: this.acknowledged.get(position) ?? 0, at })
    this.letSettle(position, settleMs)
    this.pump()
  }

  private letSettle(position: number, settleMs: number): void {
    clearTimeout(this.typing.get(position))
    this.typing.delete(position)
    if (settleMs === 0) return
    const settled = (): void => {
      this.typing.delete(position)
      this.pump()
    }
    this.typing.set(position, setTimeout(settled, settleMs))
  }

  get unsent(): number {
    return [...this.held.values()].filter((each) => isUnsent(each.state)).length
  }

  get stopped(): string | undefined {
    return this.stopReason
  }

  stop(reason: string): void {
    if (this.stopReason) return
    this.stopReason = reason
    this.door.stopped?.(reason)
    this.settle()
  }

  /** Tries again now: the network came back, or the page became visible. */
  nudge(): void {
    this.failures = 0
    this.pausing = false
    this.pauses += 1
    for (const timer of this.typing.values()) clearTimeout(timer)
    this.typing.clear()
    this.pump()
  }

  /** Resolves when everything is saved, or when nothing more can be, or after the given patience. */
  async flushed(patienceMs: number): Promise<boolean> {
    this.nudge()
    if (this.unsent === 0) return true
    await Promise.race([new Promise<void>((done) => this.idlers.push(done)), this.wait(patienceMs)])
    return this.unsent === 0
  }

  private wait(ms: number): Promise<void> {
    return this.door.wait ? this.door.wait(ms) : new Promise((done) => setTimeout(done, ms))
  }

  private settle(): void {
    if (this.unsent > 0 && !this.stopReason) return
    for (const done of this.idlers.splice(0)) done()
  }

  private pump(): void {
    if (this.stopReason || this.pausing) return
    for (const [position, held] of this.held) {
      if (this.sending.size >= AT_ONCE_MOST) return
      if (isUnsent(held.state) && !this.sending.has(position) && !this.typing.has(position)) void this.deliver(position, held)
    }
  }

  private async deliver(position: number, held: Held): Promise<void> {
    this.sending.add(position)
    this.mark(position, held.seq, 'saving')
    try {
      const said = await this.door.send(position, held.seq, { answer: held.answer, flagged: held.flagged }, this.waitedSince(held))
      this.failures = 0
      if (said.receipt) this.door.journal.keepReceipt?.(position, held.seq, said.receipt)
      if (said.seq > held.seq) this.outrun(position, said.seq)
      else this.accept(position, held.seq)
    } catch (thrown) {
      this.refused(position, held, this.door.judge(thrown))
    } finally {
      this.sending.delete(position)
      if (this.lateReason && this.unsent === 0) this.stop(this.lateReason)
      this.settle()
      this.pump()
    }
  }

  private waitedSince(held: Held): number | undefined {
    const now = this.door.now?.() ?? 0
    return held.at > 0 && now - held.at > WAITED_MS ? Math.round(held.at) : undefined
  }

  private accept(position: number, seq: number): void {
    this.acknowledged.set(position, seq)
    const now = this.held.get(position)
    if (now?.seq === seq) {
      this.held.set(position, { ...now, state: 'saved' })
      this.door.journal.remove(position)
    } else if (now) {
      this.door.journal.write(position, { answer: now.answer, flagged: now.flagged, seq: now.seq, base: seq, at: now.at })
    }
  }

  /** The server knows a later one: ours is what the person now sees, so it goes again above that. */
  private outrun(position: number, serverSeq: number): void {
    this.acknowledged.set(position, serverSeq)
    const now = this.held.get(position)
    if (!now) return
    const seq = Math.max(now.seq, serverSeq + 1)
    this.held.set(position, { ...now, seq, state: 'saving' })
    this.door.journal.write(position, { answer: now.answer, flagged: now.flagged, seq, base: serverSeq, at: now.at })
  }

  private refused(position: number, held: Held, refusal: Refusal): void {
    if (refusal.kind === 'stale') return this.outrun(position, Math.max(refusal.seq, held.seq))
    if (refusal.kind === 'late') return this.tooLate(position, held.seq, refusal.reason)
    for (const [each, { seq, state }] of this.held) if (isUnsent(state)) this.mark(each, seq, 'waiting')
    if (refusal.kind === 'never') return this.stop(refusal.reason)
    // Answers that were under way together fail together: one failure, one pause, or tries would multiply.
    if (this.pausing) return
    this.failures += 1
    this.pausing = true
    const mine = ++this.pauses
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.failures - 1))
    void this.wait(pause).then(() => {
      if (mine !== this.pauses) return
      this.pausing = false
      this.pump()
    })
  }

  /** The server has it, as evidence; the others go after it. */
  private tooLate(position: number, seq: number, reason: string): void {
    this.lateReason = reason
    this.mark(position, seq, 'late')
    if (this.held.get(position)?.seq === seq) this.door.journal.remove(position)
  }

  private mark(position: number, seq: number, state: SaveState): void {
    const now = this.held.get(position)
    if (now?.seq === seq && now.state !== state) this.held.set(position, { ...now, state })
  }
}
