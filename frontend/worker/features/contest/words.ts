import { translator } from '../../../shared/i18n'
import { zhCN } from '../../../shared/i18n/zh-CN'
import { award } from '../../../shared/i18n/zh-CN/worker/award'
import { notice } from '../../../shared/i18n/zh-CN/worker/notice'

/** Everybody's words, and those of notices and awards, which come with the pages that show them. */
export const t = translator({ ...zhCN, worker: { ...zhCN.worker, award, notice } })
