import { api, ask, type Schemas } from '../../api/client'

export type Standing = Schemas['BankStandings.StandingView']
export type WaitingQuestion = Schemas['BankStandings.WaitingQuestionView']
export type BankView = Schemas['BankView']

/** What a bank's editor should do next, the most pressing first; nothing once all is in use and open to whom it can be. */
export type NextStep = 'retired' | 'reviewed' | 'mend' | 'answer' | 'fill' | 'send' | 'offer' | 'nothing'

export function nextStep(standing: Standing): NextStep {
  if (standing.state === 'RETIRED') return 'retired'
  if (standing.state === 'IN_REVIEW') return 'reviewed'
  if (standing.sentBack > 0) return 'mend'
  if (standing.commented > 0) return 'answer'
  if (standing.drafts > 0) return 'send'
  if (standing.published === 0) return 'fill'
  return standing.mayOffer ? 'offer' : 'nothing'
}

const WAITING_SHOWN = 50

export function standing(bankId: number): Promise<Standing> {
  return ask(api.GET('/api/banks/{id}/standing', { params: { path: { id: bankId } } }))
}

/** The first of them: whoever mends these finds the others then. */
export async function waitingQuestions(bankId: number): Promise<readonly WaitingQuestion[]> {
  return (await ask(api.GET('/api/banks/{id}/waiting-questions', { params: { path: { id: bankId }, query: { size: WAITING_SHOWN } } }))).items
}

export function offerToCity(bankId: number, note: string): Promise<BankView> {
  return ask(api.POST('/api/city-offers/{bankId}', { params: { path: { bankId } }, body: note ? { note } : {} }))
}

export function withdrawOffer(bankId: number): Promise<BankView> {
  return ask(api.DELETE('/api/city-offers/{bankId}', { params: { path: { bankId } } }))
}

export function takeBackFromCity(bankId: number, reason: string): Promise<BankView> {
  return ask(api.POST('/api/city-offers/{bankId}/end', { params: { path: { bankId } }, body: { reason } }))
}

export function retireBank(bankId: number, reason: string): Promise<BankView> {
  return ask(api.POST('/api/organiser/banks/{id}/retirement', { params: { path: { id: bankId } }, body: { reason } }))
}
