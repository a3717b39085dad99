/**
 * Words for the codes `module.fact` of the API. A code without an entry shows the server's own
 * `detail`; an entry is worth having where the page can say more plainly what to do next.
 */
export const problems = {
  network: {
    unreachable: '连不上服务器，请检查网络后重试。',
  },
  http: {
    '400': '提交的内容有误，请检查后再试。',
    '401': '登录已过期，请重新登录。',
    '403': '您没有权限做这件事。',
    '404': '没有找到，可能已被移走。',
    '408': '网络太慢，请重试。',
    '409': '情况有变，请刷新后再试。',
    '413': '文件太大。',
    '429': '操作太频繁，请稍等一会儿再试。',
    '500': '服务器出了点问题，请稍后再试。',
    '502': '服务器正忙，请稍后再试。',
    '503': '服务器正忙，请稍后再试。',
    '504': '服务器正忙，请稍后再试。',
  },
  bank: {
    'already-reported': '您已经提交过这道题的纠错，正在等待处理。',
    'own-question': '这道题您参与编写过，请直接在题库里修改。',
    'being-mended': '这道题已经确认有误，正在修改，谢谢您。',
    'too-many-reports': '今天提交的纠错已经够多了，请明天再提。',
    'report-text-missing': '请写一写哪里有问题。',
    'report-decided': '这份纠错已经处理过了，请刷新列表。',
    'own-report': '这是您自己提交的纠错，请由另一位编辑处理。',
    'report-answer-missing': '不采纳时请告诉职工为什么。',
    'report-duplicate-of': '请选同一道题里先提的那一份纠错。',
    'flag-settled': '这一项已经处理过了，请刷新列表。',
    'question-retired': '这道题已经停用了。',
    'source-title-short': '名称太短，请写全称，例如《中华人民共和国安全生产法》。',
    'source-unknown': '请从列表里选一个代替它的出处，不能选它自己。',
    'city-decides': '这件事要由市总工会决定。',
    'own-work': '您参与编写了这个题库，请由另一位组织者审核。',
    'not-in-review': '这个题库没有在等审核，可能别人已经处理过了。请返回列表。',
    'nothing-to-decide': '这道题没有等待审核的修改，不用判定。',
    'not-offered': '这个申请已经答复过或撤回了，请刷新列表。',
    'offered-already': '已经申请过了，请等市总工会答复。',
    'city-wide-already': '这个题库已经供全市使用，不用再申请。',
    'not-raised': '这个题库没有从单位向全市开放，不用收回。',
    'not-published': '这个题库没有在使用：发布后才能开放，也不用停用。',
    'question-not-retired': '这道题没有停用，不用恢复。',
    'same-question': '题库里已经有一道题干和选项都相同的题，不能再恢复这一道。',
  },
  platform: {
    unexpected: '出了点问题，请稍后再试。',
  },
} as const
