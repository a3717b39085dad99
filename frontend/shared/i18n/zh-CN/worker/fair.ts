/** What is noted of an attempt and what a member is asked about it. Not in the worker's catalogue, so that these words load with their pages. */
export const fair = {
  title: '答题时会记下什么',
  noted: '会记：离开答题页超过 {least} 秒的次数和时长；{idle} 分钟没有操作；换了手机；所用网络的编码（不存地址）；每题保存的时间。接个电话、锁一下屏都很正常，不用担心。',
  never: '不记：{least} 秒以内的离开；不拍照、不录音、不录屏，不看手机里的其他内容。',
  use: '这些只供主办单位的人核实情况，系统不会据此扣分或下结论。需要了解时会先问您，您可以说明。',
  phone: '这是车间共用手机',
  code: '登记码',
  codeHint: '向主办单位或本单位工会要',
  declare: '登记为共用手机',
  shared: '已登记，多人用它答题是正常的',
  questions: {
    intro: '主办单位向您了解答题情况时，会出现在这里。',
    empty: '没有需要您说明的事',
    ask: '向您了解',
    out: '成绩不参加排名',
    reply: '您的说明',
    replyHint: '请写下当时的情况，最多 500 字',
    send: '提交说明',
    sent: '已提交，主办单位会看到',
    replied: '已说明',
  },
} as const
