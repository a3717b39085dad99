import { describe, expect, it } from 'vitest'
import { filtersOf, neighbour, placeOf, wanted } from './filter'

describe('a search in the address', () => {
  it('comes back from the address as it went in', () => {
    const filters = { query: '验电', tradeId: '3', level: '4', faults: 'true', chapter: '安全' }
    expect(filtersOf({ ...filters, page: '2', at: '5' })).toEqual(filters)
  })
  it('goes to the server with numbers as numbers', () => {
    expect(wanted({ query: ' 验电 ', tradeId: '3', level: '4', faults: 'true', type: 'SINGLE', source: '' })).toEqual({ query: '验电', tradeId: 3, level: 4, faults: true, type: 'SINGLE' })
  })
  it('asks for nothing where somebody wrote nonsense into the address', () => {
    expect(wanted({ tradeId: 'x', level: '4.5', faults: 'maybe' })).toEqual({})
    expect(placeOf({ at: '-1' })).toBe(-1)
    expect(placeOf({ at: '12' })).toBe(12)
    expect(placeOf({})).toBe(-1)
  })
})

describe('the next question of a search', () => {
  const at = (ids: number[]) => async (place: number) => ids[place]
  it('is the one behind it', async () => {
    expect(await neighbour(1, 20, 1, at([10, 20, 30]))).toEqual({ at: 2, id: 30 })
    expect(await neighbour(1, 20, -1, at([10, 20, 30]))).toEqual({ at: 0, id: 10 })
  })
  it('is none at the ends, or without a search', async () => {
    expect(await neighbour(2, 30, 1, at([10, 20, 30]))).toBeUndefined()
    expect(await neighbour(0, 10, -1, at([10, 20, 30]))).toBeUndefined()
    expect(await neighbour(-1, 10, 1, at([10, 20, 30]))).toBeUndefined()
  })
  it('skips none when a saved one has left the search', async () => {
    expect(await neighbour(1, 20, 1, at([10, 30]))).toEqual({ at: 1, id: 30 })
  })
})
