import type { CaseState } from '../types'

/** Quiet colours: a case is something to look at and no alarm. */
export const stateTones = { OPEN: 'wait', ASKED: 'info', PROPOSED: 'wait', EXCLUDED: 'calm', CLEARED: 'good' } as const satisfies Record<CaseState, string>
export const strengthTones: Record<number, 'calm' | 'info' | 'wait'> = { 1: 'calm', 2: 'info', 3: 'wait' }
