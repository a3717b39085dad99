import type { QuestionType } from '../../kit/question'
import { emptySection, type RoundForm } from './form'

/** Papers as they are usually composed; every number can be changed afterwards. */
export const TEMPLATES = ['theory', 'quick', 'safety'] as const
export type Template = (typeof TEMPLATES)[number]

const SECTIONS: Record<Template, readonly [QuestionType, number, number][]> = {
  theory: [['SINGLE', 80, 1], ['TRUE_FALSE', 20, 1]],
  quick: [['SINGLE', 10, 5], ['MULTIPLE', 5, 6], ['TRUE_FALSE', 10, 2]],
  safety: [['SINGLE', 40, 1], ['MULTIPLE', 20, 2], ['TRUE_FALSE', 20, 1]],
}
const MINUTES: Record<Template, number> = { theory: 90, quick: 10, safety: 60 }

/** Sections and time of a template, from the bank that the round draws from already. */
export function applyTemplate(round: RoundForm, template: Template): void {
  const bankId = round.sections.find((section) => section.bankId)?.bankId
  round.sections = SECTIONS[template].map(([type, count, marks]) => ({ ...emptySection(type), bankId, count, marks }))
  round.minutes = MINUTES[template]
  round.draw = { mode: 'DRAWN_PER_PERSON', unseenFirst: false, checkable: false }
}
