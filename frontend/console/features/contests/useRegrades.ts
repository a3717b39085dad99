import { onScopeDispose } from 'vue'
import { api, ask, type Schemas } from '../../../api/client'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import { useListing, type Listing } from '../../kit/useListing'

export type Regrade = Schemas['RegradeView']
export type RegradePolicy = Schemas['RegradePolicy']
export type RemedyKind = Schemas['RemedyKind']
export type Remedy = Schemas['Remedy']
export type AskedQuestion = Schemas['AskedQuestionView']
export type RegradeChange = Schemas['RegradeChangeView']

const EVERY_MS = 2_000
const KIND = 'round'
const BLANK = '\u001f'

export const REMEDIES = ['NEW_KEY', 'ALSO_ACCEPT', 'FULL_MARKS', 'TAKEN_OUT'] as const
export const POLICIES = ['KEEP_AND_ADD', 'REPLACE'] as const

/** A question with what is to be done about it. */
export interface Remedied {
  question: AskedQuestion
  kind: RemedyKind
  /** What else is right: letters, or one text for each blank. */
  accepted: string[]
}

export function remedied(question: AskedQuestion): Remedied {
  return { question, kind: question.newKeyRevisionId ? 'NEW_KEY' : 'FULL_MARKS', accepted: question.type === 'FILL_IN_BLANK' ? question.key.split(BLANK).map(() => '') : [''] }
}

/** People mark these, or they have several answers in one: only voiding is left. */
export function mayAlsoAccept(question: AskedQuestion): boolean {
  return !question.byHand && question.type !== 'CASE' && question.type !== 'SHORT_ANSWER'
}

export function remedyOf({ question, kind, accepted }: Remedied): Remedy {
  const { revisionId, type, key } = question
  if (kind === 'NEW_KEY') return { revisionId, kind, keyRevisionId: question.newKeyRevisionId ?? undefined }
  if (kind !== 'ALSO_ACCEPT') return { revisionId, kind }
  if (type === 'TRUE_FALSE') return { revisionId, kind, accepted: key === 'T' ? 'F' : 'T' }
  if (type === 'FILL_IN_BLANK') return { revisionId, kind, accepted: accepted.map((text, index) => text.trim() || key.split(BLANK)[index] || '').join(BLANK) }
  const letters = accepted.join('').toUpperCase().replace(/[^A-Z]/g, '')
  return { revisionId, kind, accepted: type === 'MULTIPLE' ? [...new Set(letters)].sort().join('') : letters }
}

export function isWholeRemedy({ question, kind, accepted }: Remedied): boolean {
  if (kind === 'NEW_KEY') return !!question.newKeyRevisionId
  return kind !== 'ALSO_ACCEPT' || question.type === 'TRUE_FALSE' || accepted.some((text) => text.trim() !== '')
}

export function useAsked(key: number): Listing<AskedQuestion> {
  return useListing<AskedQuestion, 'query'>(
    ({ page, size, query }) => ask(api.GET('/api/organiser/occasions/{kind}/{key}/questions', { params: { path: { kind: KIND, key }, query: { page, size, query: query || undefined } } })),
    { filters: ['query'], prefix: 'asked', size: 10 },
  )
}

export const isUnderWay = (regrade: Regrade): boolean => regrade.state === 'COMPUTING' || regrade.state === 'PROPOSED' || regrade.state === 'GOING_LIVE'

/** The newest regrades of a round, asked again while one of them is being computed or goes live. */
export function useRegrades(key: number): Async<Regrade[]> {
  const loaded = useAsync(async () => (await ask(api.GET('/api/organiser/occasions/{kind}/{key}/regrades', { params: { path: { kind: KIND, key }, query: { page: 0, size: 50 } } }))).items)
  const timer = setInterval(() => {
    const busy = loaded.data.value?.some(({ state }) => state === 'COMPUTING' || state === 'GOING_LIVE')
    if (busy && !loaded.busy.value && document.visibilityState === 'visible') void loaded.run()
  }, EVERY_MS)
  onScopeDispose(() => clearInterval(timer))
  return loaded
}

export function useChanges(id: number): Listing<RegradeChange> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/regrades/{id}/changes', { params: { path: { id }, query: { page, size } } })), { prefix: 'changes', size: 10 })
}

export function proposeRegrade(key: number, reason: string, remedies: Remedy[]): Promise<Regrade> {
  return ask(api.POST('/api/organiser/occasions/{kind}/{key}/regrades', { params: { path: { kind: KIND, key } }, body: { reason, remedies } }))
}

export function decideRegrade(id: number, policy: RegradePolicy, reason: string): Promise<Regrade> {
  return ask(api.POST('/api/organiser/regrades/{id}/decide', { params: { path: { id } }, body: { policy, reason } }))
}

export function withdrawRegrade(id: number): Promise<Regrade> {
  return ask(api.POST('/api/organiser/regrades/{id}/withdraw', { params: { path: { id } } }))
}
