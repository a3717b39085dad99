/** Away for less than this is never noted; the server keeps to the same number. */
export const TOLERANCE_SECONDS = 10
/** So long without a touch, the page asks whether she is still there. */
export const IDLE_SECONDS = 180
/** Of one attempt on one phone; the server takes no more. */
const NOTED_MAX = 200
const SENT_AT_ONCE = 20

export interface Absence {
  no: number
  kind: 'AWAY' | 'IDLE'
  seconds: number
  endedAt: number
}

interface Kept {
  no: number
  times: number
  seconds: number
  hiddenAt: number
  pending: Absence[]
}

/**
 * When nothing happened on the page of an attempt. It stands in the phone's storage, so that a browser that was killed
 * while she was away tells of it when she is back; it names the attempt and nobody.
 */
export class Absences {
  private readonly key: string
  private kept: Kept
  private touchedAt: number

  constructor(
    attemptId: number,
    private readonly now: () => number = Date.now,
    private readonly storage: Storage | undefined = globalThis.localStorage,
  ) {
    this.key = `lb.away.${attemptId}`
    this.kept = this.load()
    this.touchedAt = now()
  }

  get times(): number {
    return this.kept.times
  }
  get seconds(): number {
    return this.kept.seconds
  }
  get idle(): boolean {
    return this.kept.hiddenAt === 0 && this.now() - this.touchedAt >= IDLE_SECONDS * 1000
  }

  hidden(): void {
    if (this.kept.hiddenAt > 0) return
    this.touch()
    this.kept.hiddenAt = this.now()
    this.keep()
  }

  /** @returns whether it was long enough to be noted */
  shown(): boolean {
    const since = this.kept.hiddenAt
    this.kept.hiddenAt = 0
    this.touchedAt = this.now()
    const seconds = since > 0 ? Math.floor((this.now() - since) / 1000) : 0
    const counts = seconds >= TOLERANCE_SECONDS
    if (counts) {
      this.kept.times += 1
      this.kept.seconds += seconds
      this.note('AWAY', seconds)
    }
    this.keep()
    return counts
  }

  touch(): void {
    if (this.idle) this.note('IDLE', Math.floor((this.now() - this.touchedAt) / 1000))
    this.touchedAt = this.now()
  }

  /** What the server has not taken yet, in its words. */
  waiting(): { no: number; kind: Absence['kind']; seconds: number; endedSecondsAgo: number }[] {
    return this.kept.pending.slice(0, SENT_AT_ONCE).map(({ no, kind, seconds, endedAt }) => ({ no, kind, seconds: within(seconds), endedSecondsAgo: within((this.now() - endedAt) / 1000) }))
  }

  taken(nos: readonly number[]): void {
    this.kept.pending = this.kept.pending.filter(({ no }) => !nos.includes(no))
    this.keep()
  }

  drop(): void {
    try {
      this.storage?.removeItem(this.key)
    } catch {
      // nothing was kept
    }
  }

  private note(kind: Absence['kind'], seconds: number): void {
    if (this.kept.no >= NOTED_MAX) return
    this.kept.no += 1
    this.kept.pending.push({ no: this.kept.no, kind, seconds, endedAt: this.now() })
    this.keep()
  }

  private keep(): void {
    try {
      this.storage?.setItem(this.key, JSON.stringify(this.kept))
    } catch {
      // a full store: it lasts as long as the page
    }
  }

  private load(): Kept {
    try {
      const stored = JSON.parse(this.storage?.getItem(this.key) ?? 'null') as Kept | null
      if (stored && Array.isArray(stored.pending)) return stored
    } catch {
      // unreadable is as good as empty
    }
    return { no: 0, times: 0, seconds: 0, hiddenAt: 0, pending: [] }
  }
}

const within = (seconds: number): number => Math.min(86_400, Math.max(0, Math.floor(seconds)))
