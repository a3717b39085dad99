import { translator } from '../../../shared/i18n'
import { study } from '../../../shared/i18n/zh-CN/worker/study'

/** The words of the pages about learning, which come with those pages. */
export const s = translator(study)
