/** An answer that the server has not acknowledged, with the last sequence that it had. */
export interface JournalEntry {
  answer: string
  flagged?: boolean
  seq: number
  base: number
  /** Server time when it was answered, in ms since 1970. */
  at?: number
}

export interface Journal {
  read: () => Map<number, JournalEntry>
  write: (position: number, entry: JournalEntry) => void
  remove: (position: number) => void
  keepReceipt?: (position: number, seq: number, receipt: string) => void
}

/** What proves later what the server took: of each question the last receipt, and the code of the whole. */
export interface Proofs {
  code?: string
  receipts: { position: number; seq: number; receipt: string }[]
}

const LONGEST_KEPT_MS = 14 * 24 * 3600 * 1000
/** Until every objection to a result is settled. No answer stands in them. */
const PROOFS_KEPT_MS = 90 * 24 * 3600 * 1000

interface Stored {
  at: number
  answers: Record<string, JournalEntry>
  receipts?: Record<string, [seq: number, receipt: string]>
  code?: string
}

export interface AttemptJournal extends Journal {
  keepCode: (code: string) => void
  proofs: () => Proofs
  /** Nothing more is to be sent: answers go, proofs stay. */
  drop: () => void
}

/**
 * What this phone has not yet sent of one attempt, kept in local storage. It names the attempt and
 * nobody: who answers is known by the session alone. Without storage it lasts as long as the page.
 */
export function attemptJournal(attemptId: number, storage: Storage | undefined = safeStorage()): AttemptJournal {
  const key = `lb.attempt.${attemptId}`
  let state: Stored = load(storage, key)

  function keep(): void {
    state.at = Date.now()
    try {
      storage?.setItem(key, JSON.stringify(state))
    } catch {
      // A full store: the answers still stand in memory and go out from there.
    }
  }
  return {
    read: () => new Map(Object.entries(state.answers).map(([position, entry]) => [Number(position), entry])),
    write: (position, entry) => {
      state.answers[position] = entry
      keep()
    },
    remove: (position) => {
      if (!(position in state.answers)) return
      delete state.answers[position]
      keep()
    },
    keepReceipt: (position, seq, receipt) => {
      state.receipts = { ...state.receipts, [position]: [seq, receipt] }
      keep()
    },
    keepCode: (code) => {
      state.code = code
      keep()
    },
    proofs: () => ({
      code: state.code,
      receipts: Object.entries(state.receipts ?? {}).map(([position, [seq, receipt]]) => ({ position: Number(position), seq, receipt })),
    }),
    drop: () => {
      state = { ...state, answers: {} }
      if (state.code || state.receipts) return keep()
      try {
        storage?.removeItem(key)
      } catch {
        // nothing was kept
      }
    },
  }
}

function load(storage: Storage | undefined, key: string): Stored {
  try {
    const stored = JSON.parse(storage?.getItem(key) ?? 'null') as Stored | null
    const age = Date.now() - (stored?.at ?? 0)
    if (stored && typeof stored.answers === 'object' && age < PROOFS_KEPT_MS) return age < LONGEST_KEPT_MS ? stored : { ...stored, answers: {} }
  } catch {
    // unreadable is as good as empty
  }
  return { at: 0, answers: {} }
}

function safeStorage(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** A name for this phone's browser, so that the server knows which one is the newest; says nothing of its owner. */
export function deviceName(storage: Storage | undefined = safeStorage()): string {
  const key = 'lb.device'
  try {
    const known = storage?.getItem(key)
    if (known) return known
  } catch {
    // fall through to a name for this visit
  }
  const fresh = [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, '0')).join('')
  try {
    storage?.setItem(key, fresh)
  } catch {
    // a name for this visit only
  }
  return fresh
}
