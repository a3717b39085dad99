import { describe, expect, it } from 'vitest'
import { changedBy, faultsOf, fieldsOf, layoutsOf, type Understood } from './understood'

const column = (index: number, field: string) => ({ index, letters: 'ABC'[index]!, title: `表头${index}`, field, sample: '' })
const understood: Understood = {
  kind: 'Excel 工作簿',
  sheets: [
    { sheet: '单选', layout: '一行一题', headerRow: 1, remembered: false, columns: [column(0, 'stem'), column(1, 'key'), column(2, '')] },
    { sheet: '判断', layout: '一行一题', headerRow: 1, remembered: false, columns: [column(0, 'stem'), column(1, 'key')] },
  ],
  asks: [{ code: 'type-code', value: '4', choices: ['FILL_IN_BLANK', 'SHORT_ANSWER'], rows: 3, remembered: false }],
  fields: [{ code: 'stem', title: '题干' }, { code: 'key', title: '答案' }, { code: 'rationale', title: '解析' }],
}
const chosen = () => ({ columns: fieldsOf(understood), layouts: layoutsOf(understood), answers: {} as Record<string, string | undefined> })

describe('how a file is to be read', () => {
  it('is sent for the sheets and questions somebody has touched, and whole for each of these', () => {
    const choices = chosen()
    expect(changedBy(understood, choices)).toEqual({ sheets: [], answers: [] })
    choices.columns['单选']![2] = 'rationale'
    choices.answers['type-code:4'] = 'SHORT_ANSWER'
    expect(changedBy(understood, choices)).toEqual({
      sheets: [{ sheet: '单选', columns: [{ index: 0, field: 'stem' }, { index: 1, field: 'key' }, { index: 2, field: 'rationale' }] }],
      answers: [{ code: 'type-code', value: '4', answer: 'SHORT_ANSWER' }],
    })
  })
  it('says another layout alone, and asks for no columns of a sheet that is not read as a table', () => {
    const choices = chosen()
    choices.layouts['判断'] = 'NOT_READ'
    choices.columns['判断'] = { 0: '', 1: 'key' }
    expect(faultsOf(understood, choices)).toEqual([])
    choices.columns['判断'] = { 0: 'stem', 1: 'key' }
    expect(changedBy(understood, choices)).toEqual({ sheets: [{ sheet: '判断', columns: [], layout: 'NOT_READ' }], answers: [] })
  })
  it('names two columns that hold the same, and a sheet without a stem', () => {
    const choices = chosen()
    choices.columns['单选']![2] = 'key'
    choices.columns['判断']![0] = ''
    expect(faultsOf(understood, choices)).toEqual(['B、C 都当作“答案”，请只留一列。', '“判断”里没有一列当作题干，这张表不会有题。'])
  })
  it('finds nothing wrong with a sheet that is not read at all', () => {
    const choices = chosen()
    choices.columns['判断'] = { 0: '', 1: '' }
    expect(faultsOf(understood, choices)).toEqual([])
  })
})
