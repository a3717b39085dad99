import { describe, expect, it } from 'vitest'
import { prizeFaults, prizeForm, prizeRequest, stockFault } from './prizeForm'

describe('the form of a prize', () => {
  it('names what is missing', () => {
    expect(Object.keys(prizeFaults(prizeForm())).sort()).toEqual(['name', 'pickupPlace'])
  })
  it('refuses a price of nothing, half a point and a limit of none', () => {
    const form = { ...prizeForm(), name: '雨伞', pickupPlace: '大厅' }
    expect(prizeFaults(form)).toEqual({})
    expect(prizeFaults({ ...form, price: 0 })).toHaveProperty('price')
    expect(prizeFaults({ ...form, price: 1.5 })).toHaveProperty('price')
    expect(prizeFaults({ ...form, limitPerMember: undefined })).toHaveProperty('limitPerMember')
  })
  it('sends names without the spaces around them', () => {
    expect(prizeRequest({ ...prizeForm(), name: ' 雨伞 ', pickupPlace: ' 大厅' }, true)).toMatchObject({ name: '雨伞', pickupPlace: '大厅', price: 100, stock: 10 })
  })
  it('never sends stock for a prize that exists', () => {
    expect(prizeRequest({ ...prizeForm(), name: '雨伞', pickupPlace: '大厅' }, false)).not.toHaveProperty('stock')
  })
})

describe('a change of stock', () => {
  it('may empty the shelf and no more', () => {
    expect(stockFault(-5, 5)).toBe('')
    expect(stockFault(-6, 5)).not.toBe('')
    expect(stockFault(3, 0)).toBe('')
  })
  it('must change something', () => {
    expect(stockFault(0, 5)).not.toBe('')
    expect(stockFault(undefined, 5)).not.toBe('')
  })
})
