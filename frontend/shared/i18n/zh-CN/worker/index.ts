import { boards } from './boards'
import { contest } from './contest'
import { headings } from './headings'
import { identity } from './identity'
import { points } from './points'
import { practicePages } from './practicePages'
import { question } from './question'
import { report } from './report'

/** Words of the worker's page, one file a feature. */
export const worker = {
  tabs: { practice: '练习', contest: '竞赛', board: '排行', me: '我的', label: '主导航' },
  form: { show: '显示', hide: '隐藏' },
  levels: { '5': '五级·初级工', '4': '四级·中级工', '3': '三级·高级工', '2': '二级·技师', '1': '一级·高级技师' },
  ...{ headings, identity, practicePages, question, contest, boards, points, report },
} as const
