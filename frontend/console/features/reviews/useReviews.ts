import { api, ask } from '../../../api/client'
import { useListing, type Listing } from '../../kit/useListing'
import type { BankState, BankView, CityOffer, ContradictoryPair, ReviewCounts, ReviewQuestion, ReviewView, Show, Verdict } from './types'

export function useReviews(): Listing<ReviewView> {
  return useListing(({ page, size }) => ask(api.GET('/api/organiser/reviews', { params: { query: { page, size } } })))
}

export function review(bankId: number): Promise<ReviewView> {
  return ask(api.GET('/api/organiser/reviews/{bankId}', { params: { path: { bankId } } }))
}

/** `show` stands in the address; without one it is everything the review is about. */
export function useReviewQuestions(bankId: number): Listing<ReviewQuestion> {
  return useListing<ReviewQuestion, 'show'>(
    ({ page, size, show }) => ask(api.GET('/api/organiser/reviews/{bankId}/questions', { params: { path: { bankId }, query: { page, size, show: (show as Show) || undefined } } })),
    { filters: ['show'] },
  )
}

const NAMED_MAX = 5

/** The first questions of a review with comments that are not settled, to be named before it is finished. */
export async function commented(bankId: number): Promise<readonly ReviewQuestion[]> {
  return (await ask(api.GET('/api/organiser/reviews/{bankId}/questions', { params: { path: { bankId }, query: { show: 'COMMENTED', size: NAMED_MAX } } }))).items
}

export function judge(bankId: number, questionId: number, verdict: Verdict | undefined, comment: string): Promise<ReviewCounts> {
  return ask(api.PUT('/api/organiser/reviews/{bankId}/questions/{questionId}/verdict', { params: { path: { bankId, questionId } }, body: { verdict, comment: comment || undefined } }))
}

export function approveRest(bankId: number, undecided: number): Promise<ReviewCounts> {
  return ask(api.POST('/api/organiser/reviews/{bankId}/approval-of-rest', { params: { path: { bankId } }, body: { undecided } }))
}

export function decide(bankId: number, approve: boolean, comment: string): Promise<BankView> {
  return ask(api.POST('/api/organiser/reviews/{bankId}/decision', { params: { path: { bankId } }, body: { approve, comment } }))
}

export function keepBoth(bankId: number, { questionId, otherQuestionId }: ContradictoryPair, reason: string): Promise<unknown> {
  return ask(api.POST('/api/organiser/reviews/{bankId}/settlements', { params: { path: { bankId } }, body: { questionId, otherQuestionId, decision: 'KEEP_BOTH', reason } }))
}

export function useOffers(): Listing<CityOffer> {
  return useListing(({ page, size }) => ask(api.GET('/api/city-offers', { params: { query: { page, size } } })))
}

export function answerOffer(bankId: number, accept: boolean, comment: string): Promise<BankView> {
  return ask(api.POST('/api/city-offers/{bankId}/answer', { params: { path: { bankId } }, body: { accept, comment: comment || undefined } }))
}

export function useReachBanks(): Listing<BankView> {
  return useListing<BankView, 'query' | 'state'>(
    ({ page, size, query, state }) => ask(api.GET('/api/organiser/banks', { params: { query: { page, size, query: query || undefined, state: (state as BankState) || undefined } } })),
    { filters: ['query', 'state'] },
  )
}
