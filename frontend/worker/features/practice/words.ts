import { translator } from '../../../shared/i18n'
import { zhCN } from '../../../shared/i18n/zh-CN'
import { practice } from '../../../shared/i18n/zh-CN/worker/practice'
import { study } from '../../../shared/i18n/zh-CN/worker/study'

/** The words of practice's pages come with those pages: the first load has their headings only. */
export const s = translator(study)
/** Everybody's words, and practice's own. */
export const t = translator({ ...zhCN, worker: { ...zhCN.worker, practice } })
