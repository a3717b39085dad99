import { translator } from '../../../shared/i18n'
import { fair } from '../../../shared/i18n/zh-CN/worker/fair'

export const tf = translator(fair)
