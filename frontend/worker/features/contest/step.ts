import type { ContestEvent, Round } from './useContest'

export type Step = 'enter' | 'pending' | 'waiting' | 'refused' | 'entryNotYet' | 'entryOver' | 'wait' | 'start' | 'resume' | 'late' | 'today' | 'spent' | 'over' | 'chosenOnly'

/** Seconds by the server's clock; 0 when the moment has come, undefined while the clock is unknown. */
export interface Until {
  untilStart?: number
  untilEnd?: number
  untilEntryEnd?: number
}

/** The one thing to do next in a round. */
export function stepOf(event: ContestEvent, round: Round, { untilStart, untilEnd, untilEntryEnd }: Until): Step {
  if (round.attemptState === 'OPEN') return 'resume'
  if (untilEnd === 0) return 'over'
  if (event.myEntry === 'PENDING') return 'pending'
  if (event.myEntry === 'WAITING') return 'waiting'
  if (event.myEntry === 'REFUSED') return 'refused'
  if (!event.entered) return event.entryOpen ? 'enter' : event.stage === 'ANNOUNCED' && event.entry.opensAt ? 'entryNotYet' : 'entryOver'
  if (!round.takesPart) return 'chosenOnly'
  if (untilStart === undefined || untilStart > 0) return 'wait'
  if (round.triesUsed >= round.triesMax) return 'spent'
  if (untilEntryEnd === 0) return 'late'
  return round.held.triesPerDay && round.triesToday >= round.held.triesPerDay ? 'today' : 'start'
}
