import { t, type ConsoleKey } from '../../../shared/i18n/console'
import type { FieldDiff, QuestionEvent, Stretch } from './types'

/** Fields whose text is a code; the person reads the word for it. */
const CODED: Partial<Record<FieldDiff['field'], (code: string) => string>> = {
  TYPE: (code) => t(`question.type.${code}` as ConsoleKey),
  LEVEL: (code) => t(`question.level.${code}` as ConsoleKey),
  DIFFICULTY: (code) => t(`question.difficulty.${code}` as ConsoleKey),
  USE: (code) => t(`question.use.${code}` as ConsoleKey),
  PINNED: (code) => t(code === 'true' ? 'revisions.pinned' : 'revisions.shuffled'),
}

const textOf = (stretches: readonly Stretch[], leftOut: Stretch['kind']): string =>
  stretches
    .filter((stretch) => stretch.kind !== leftOut)
    .map((stretch) => stretch.text)
    .join('')

/** What to show of a field: a coded one as its old and its new word, never as letters that two codes share. */
export function shownStretches(diff: FieldDiff): readonly Stretch[] {
  const word = CODED[diff.field]
  if (!word) return diff.text
  const was = textOf(diff.text, 'ADDED')
  const is = textOf(diff.text, 'REMOVED')
  if (was === is) return is ? [{ kind: 'SAME', text: word(is) }] : []
  return [...(was ? [{ kind: 'REMOVED' as const, text: word(was) }] : []), ...(is ? [{ kind: 'ADDED' as const, text: word(is) }] : [])]
}

/** A revision in the words of whoever compares: which one it was, by whom and when. */
export interface Version {
  revisionId: number
  /** Counted from 1; missing when older events were not loaded. */
  number: number | undefined
  who: string
  at: string
}

/** The revisions of a question, the newest first, from its events; `complete` when none is missing. */
export function versionsOf(events: readonly QuestionEvent[], complete: boolean): readonly Version[] {
  const first = new Map<number, QuestionEvent>()
  for (const event of events) if (event.revisionId != null && (event.kind === 'WRITTEN' || !first.has(event.revisionId))) first.set(event.revisionId, event)
  const ids = [...first.keys()].sort((one, other) => other - one)
  return ids.map((revisionId, i) => {
    const event = first.get(revisionId)!
    return { revisionId, number: complete ? ids.length - i : undefined, who: event.who, at: event.at }
  })
}
