import { EDITORS, ORGANISERS, type Role } from '../../kit/roles'

const ABOUT_BANKS = ['bank.question-comment', 'bank.review-refused', 'bank.review-approved', 'bank.review-parted', 'bank.retired', 'bank.taken-back', 'bank.city-offer-answered']

/** The list where somebody finds what a message is about: an editor her banks, a reviewer what waits for her. */
export function whereTo(kind: string, may: (roles: readonly Role[]) => boolean): 'banks' | 'reviews' | undefined {
  if (!ABOUT_BANKS.includes(kind)) return undefined
  if (may(EDITORS)) return 'banks'
  return may(ORGANISERS) ? 'reviews' : undefined
}
