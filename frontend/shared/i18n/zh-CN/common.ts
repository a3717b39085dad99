/** Words that both entries use. */
export const common = {
  product: '练兵',
  tagline: '练技能 · 比本领 · 攒积分',
  retry: '重试',
  cancel: '取消',
  confirm: '确定',
  close: '关闭',
  zoom: '放大看：{alt}',
  back: '返回',
  save: '保存',
  loading: '正在加载',
  more: '加载更多',
  offlineTitle: '网络断了',
  offlineText: '连上网络后点“重试”。已经作答的内容不会丢。',
  offlineBanner: '当前没有网络',
  errorTitle: '没有加载出来',
} as const
