export const messages = {
  title: '消息',
  intro: '审核结果、导入完成等与您有关的事，都会在这里通知您。',
  emptyTitle: '没有消息',
  emptyText: '有审核结果或其他通知时，会在这里显示。',
  unread: '未读',
  markAll: '全部标为已读',
  list: '消息列表',
  to: { banks: '去我的题库', reviews: '去题库审核' },
} as const
