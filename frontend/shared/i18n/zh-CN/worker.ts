/** Words of the worker's page. */
export const worker = {
  tabs: { practice: '练习', contest: '竞赛', board: '排行', me: '我的', label: '主导航' },
} as const
