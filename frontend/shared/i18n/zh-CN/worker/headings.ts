/** Headings of pages whose other words come with them: the router needs these before it has the pages. */
export const headings = {
  prizes: '奖品墙',
  prize: '奖品',
  redemptions: '我的兑换',
  redemption: '兑换单',
  keeper: '发放奖品',
  awards: '我的奖项',
  certificate: '证书查验',
  notice: '晋级公示',
} as const
