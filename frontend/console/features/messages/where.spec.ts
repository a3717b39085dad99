import { describe, expect, it } from 'vitest'
import { mayOpen } from '../../kit/roles'
import { whereTo } from './where'

describe('what a message is about', () => {
  const as = (...roles: string[]) => (needed: Parameters<typeof mayOpen>[1]) => mayOpen(roles, needed)
  it('is found by an editor in her banks and by a reviewer in her reviews', () => {
    expect(whereTo('bank.question-comment', as('EDITOR'))).toBe('banks')
    expect(whereTo('bank.question-comment', as('ORGANISER'))).toBe('reviews')
  })
  it('has no place for who may open neither, nor for other messages', () => {
    expect(whereTo('bank.question-comment', as('WORKER'))).toBeUndefined()
    expect(whereTo('prize.ready', as('EDITOR'))).toBeUndefined()
  })
})
