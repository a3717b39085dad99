import { marksText } from '../../../shared/format/number'
import { t } from '../../../shared/i18n/console'
import type { MarkingRules } from './types'

/** How answers become marks, in the sentences that the worker reads too, as short as they are true. */
export function markingWords(rules: MarkingRules): string {
  const { wrongTenths, blankTenths, floorTenths, handToleranceTenths } = rules
  return [
    t(`contests.marking.${rules.blanks}`),
    wrongTenths < 0 ? t('contests.marking.wrong', { n: marksText(-wrongTenths) }) : t('contests.marking.wrongNothing'),
    blankTenths < 0 ? t('contests.marking.blank', { n: marksText(-blankTenths) }) : t('contests.marking.blankNothing'),
    ...(wrongTenths < 0 || blankTenths < 0 ? [floorTenths < 0 ? t('contests.marking.floor', { n: marksText(-floorTenths) }) : t('contests.marking.floorZero')] : []),
    ...(handToleranceTenths == null ? [] : [handToleranceTenths > 0 ? t('contests.marking.hand', { n: marksText(handToleranceTenths) }) : t('contests.marking.handZero')]),
  ].join('')
}
