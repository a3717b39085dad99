import { api, ask, type Schemas } from '../../../api/client'
import { useAsync, type Async } from '../../../shared/composables/useAsync'
import { usePages, type Pages } from '../../ui/usePages'

export type MyAward = Schemas['MyAwardView']
export type Certificate = Schemas['CertificateView']

export const useMyAwards = (): Pages<MyAward> => usePages((page) => ask(api.GET('/api/awards', { params: { query: { page, size: 20 } } })))

/** Hers of one contest: there are at most as many as it has rounds. */
export const useAwardsOf = (contestId: number): Async<readonly MyAward[]> => useAsync(async () => (await ask(api.GET('/api/awards', { params: { query: { contestId, size: 100 } } }))).items)

export const certificateAddress = (awardId: number): string => `/api/awards/${awardId}/certificate.pdf`

export const useCertificate = (number: string): Async<Certificate> => useAsync(() => ask(api.GET('/api/certificates/{number}', { params: { path: { number } } })))

export type MyTotal = Schemas['MyTotalView']

/** Her totals of one contest: one for each event that has any. */
export const useTotalsOf = (contestId: number): Async<readonly MyTotal[]> => useAsync(async () => (await ask(api.GET('/api/contests/{id}/totals', { params: { path: { id: contestId } } }))).items)
