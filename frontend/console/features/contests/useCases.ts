import { api, ask } from '../../../api/client'
import { durationText } from '../../../shared/format/time'
import { t } from '../../../shared/i18n/console'
import { useListing, type Listing } from '../../kit/useListing'
import type { CaseKind, CaseRow, CasesSummary, CaseState, CaseView, TracedAnswer, TracedPaper } from './types'

/** What is worth a look in a round, the strongest first. */
export function useCases(id: number): Listing<CaseRow> {
  return useListing<CaseRow, 'kind' | 'state' | 'strength'>(
    ({ page, size, kind, state, strength }) =>
      ask(
        api.GET('/api/organiser/rounds/{id}/cases', {
          params: { path: { id }, query: { page, size, kind: (kind as CaseKind) || undefined, state: (state as CaseState) || undefined, strength: strength ? Number(strength) : undefined } },
        }),
      ),
    { filters: ['kind', 'state', 'strength'] },
  )
}

export const casesSummary = (id: number): Promise<CasesSummary> => ask(api.GET('/api/organiser/rounds/{id}/cases/summary', { params: { path: { id } } }))

export const openCase = (id: number, no: number, one?: number, other?: number): Promise<CaseView> => ask(api.GET('/api/organiser/rounds/{id}/cases/{no}', { params: { path: { id, no }, query: { one, other } } }))

export const clearCase = (id: number, no: number, note: string): Promise<unknown> => ask(api.POST('/api/organiser/rounds/{id}/cases/{no}/clearance', { params: { path: { id, no } }, body: { note } }))

export const askMember = (id: number, no: number, memberId: number, question: string): Promise<unknown> => ask(api.POST('/api/organiser/rounds/{id}/cases/{no}/questions', { params: { path: { id, no } }, body: { memberId, question } }))

export const proposeExclusion = (id: number, no: number, memberId: number, reason: string): Promise<unknown> =>
  ask(api.POST('/api/organiser/rounds/{id}/cases/{no}/exclusion', { params: { path: { id, no } }, body: { memberId, reason } }))

export const confirmExclusion = (id: number, no: number): Promise<unknown> => ask(api.POST('/api/organiser/rounds/{id}/cases/{no}/exclusion/confirmation', { params: { path: { id, no } } }))

export const declineExclusion = (id: number, no: number, note: string): Promise<unknown> => ask(api.POST('/api/organiser/rounds/{id}/cases/{no}/exclusion/refusal', { params: { path: { id, no } }, body: { note } }))

/** The facts of a case in one sentence. */
export function factsText(row: CaseRow): string {
  const f = row.facts as Record<string, number>
  const n = (name: string): number => f[name] ?? 0
  switch (row.kind) {
    case 'ALIKE':
      return t('cases.facts.ALIKE', { common: n('common'), same: n('same'), sameWrong: n('sameWrong'), expected: Math.round(n('expectedSameTenths') / 10) })
    case 'FAST':
      return t('cases.facts.FAST', { answered: n('answered'), unread: n('unread'), elapsed: durationText(n('elapsedSeconds')), least: durationText(n('leastSeconds')) })
    case 'AWAY':
      return t('cases.facts.AWAY', { times: n('times'), seconds: durationText(n('seconds')), elapsed: durationText(n('elapsedSeconds')) })
    case 'DEVICES':
      return t('cases.facts.DEVICES', { devices: n('devices') })
    default:
      return t('cases.facts.SHARED_DEVICE', { people: n('people') })
  }
}

export interface Line {
  revisionId: number
  stem: string
  key: string
  one: TracedAnswer | undefined
  other: TracedAnswer | undefined
  sameWrong: boolean
}

/** The answers of one or two papers by question, in the order of the first paper; what only the second has comes last. */
export function aligned(papers: readonly TracedPaper[]): Line[] {
  const [one, other] = papers
  const ofOther = new Map((other?.answers ?? []).map((answer) => [answer.revisionId, answer]))
  const lines = (one?.answers ?? []).map((answer) => line(answer, ofOther.get(answer.revisionId)))
  const known = new Set(lines.map(({ revisionId }) => revisionId))
  return [...lines, ...(other?.answers ?? []).filter(({ revisionId }) => !known.has(revisionId)).map((answer) => line(undefined, answer))]
}

function line(one: TracedAnswer | undefined, other: TracedAnswer | undefined): Line {
  const said = (one ?? other)!
  return { revisionId: said.revisionId, stem: said.stem, key: said.key, one, other, sameWrong: Boolean(one?.answer && one.answer === other?.answer && !one.right && !other.right) }
}

/** How long after the start of its attempt an answer was saved, in seconds; undefined when it is blank. */
export const secondsAt = (paper: TracedPaper, answer: TracedAnswer | undefined): number | undefined => (answer?.savedAt ? Math.max(0, Math.round((Date.parse(answer.savedAt) - Date.parse(paper.startedAt)) / 1000)) : undefined)

/** An answer for reading: blanks and parts laid out, true and false in words. */
export const answerText = (answer: string): string => (answer === 'T' ? '正确' : answer === 'F' ? '错误' : answer.replaceAll('\u001f', '；').replaceAll('\u001e', ' ／ '))
