import type { Schemas } from '../../../api/client'
import { t } from '../../../shared/i18n/console'
import type { ReadAgain } from './useImports'

export type Understood = Schemas['UnderstoodView']
export type SheetView = Schemas['UnderstoodView.SheetView']
export type AskView = Schemas['UnderstoodView.AskView']

export type LayoutChoice = Schemas['LayoutChoice']
export const LAYOUTS: readonly LayoutChoice[] = ['GUESSED', 'QUESTION_PER_ROW', 'OPTION_PER_ROW', 'TEXT', 'NOT_READ']

/** A text has no layout to choose; a sheet that was made one by choice has. */
export const hasLayouts = (sheet: SheetView): boolean => sheet.columns.length > 0 || (sheet.choice ?? 'GUESSED') !== 'GUESSED'

/** What a person has said so far about how a file is to be read. */
export interface Choices {
  /** Field by column, by sheet. */
  columns: Record<string, Record<number, string>>
  /** By sheet. */
  layouts: Record<string, LayoutChoice>
  /** By the name of what was asked. */
  answers: Record<string, string | undefined>
}

export const askName = (one: AskView): string => `${one.code}:${one.value}`

export function fieldsOf(understood: Understood): Choices['columns'] {
  return Object.fromEntries(understood.sheets.map((sheet) => [sheet.sheet, Object.fromEntries(sheet.columns.map((column) => [column.index, column.field]))]))
}

export function layoutsOf(understood: Understood): Choices['layouts'] {
  return Object.fromEntries(understood.sheets.map((sheet) => [sheet.sheet, sheet.choice ?? 'GUESSED']))
}

/** Only what differs from what was understood: a sheet nobody touched stays our own guess. */
export function changedBy(understood: Understood, choices: Choices): ReadAgain {
  const sheets = understood.sheets.flatMap((sheet) => {
    const otherColumns = sheet.columns.some((column) => choices.columns[sheet.sheet]?.[column.index] !== column.field)
    const layout = choices.layouts[sheet.sheet]
    const otherLayout = layout !== (sheet.choice ?? 'GUESSED')
    if (!otherColumns && !otherLayout) return []
    const columns = otherColumns ? sheet.columns.map(({ index }) => ({ index, field: choices.columns[sheet.sheet]?.[index] ?? '' })) : []
    return [{ sheet: sheet.sheet, columns, ...(otherLayout ? { layout } : {}) }]
  })
  const answers = understood.asks.flatMap((one) => {
    const answer = choices.answers[askName(one)]
    return answer && answer !== one.answer ? [{ code: one.code, value: one.value, answer }] : []
  })
  return { sheets, answers }
}

/** What would make no sense, in words. */
export function faultsOf(understood: Understood, choices: Choices): string[] {
  const title = new Map(understood.fields.map((field) => [field.code, field.title]))
  return understood.sheets.flatMap((sheet) => {
    const fields = choices.columns[sheet.sheet] ?? {}
    const used = sheet.columns.filter((column) => fields[column.index])
    if (used.length === 0 || ['TEXT', 'NOT_READ'].includes(choices.layouts[sheet.sheet] ?? '')) return []
    const faults: string[] = []
    for (const code of new Set(used.map((column) => fields[column.index]!))) {
      const same = used.filter((column) => fields[column.index] === code)
      if (same.length > 1) faults.push(t('imports.wizard.understood.twice', { columns: same.map((column) => column.letters).join('、'), field: title.get(code) ?? code }))
    }
    if (!used.some((column) => fields[column.index] === 'stem')) faults.push(t('imports.wizard.understood.stemMissing', { sheet: sheet.sheet }))
    return faults
  })
}
