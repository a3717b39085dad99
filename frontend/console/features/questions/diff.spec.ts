import { describe, expect, it } from 'vitest'
import { differences } from './diff'

describe('two texts side by side', () => {
  it('show what each has for itself', () => {
    const [one, other] = differences('进入前应先通风', '进入前必须先检测')
    expect(one.map((s) => (s.same ? s.text : `[${s.text}]`)).join('')).toBe('进入前[应]先[通风]')
    expect(other.map((s) => (s.same ? s.text : `[${s.text}]`)).join('')).toBe('进入前[必须]先[检测]')
  })
  it('are wholly the same, or wholly not, at the edges', () => {
    expect(differences('同', '同')).toEqual([[{ text: '同', same: true }], [{ text: '同', same: true }]])
    expect(differences('', '新')).toEqual([[], [{ text: '新', same: false }]])
  })
})
