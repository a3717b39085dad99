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
    'question-changed': '您打开之后，别人改过这道题。请看最新的内容再改。',
    'pair-changed': '这两道题已经改过，或不再相近。请刷新后再看。',
    'batch-undone': '这次修改已经撤销过了。',
    'change-unclear': '一次只改一件事：改属性、停用，或移到别的题库。',
    'selection-unclear': '请先选题目。',
    'question-not-of-the-pair': '请说明改或停用的是两道题中的哪一道。',
    'format-needs-keys': '这种格式必须带答案，请选“带答案和解析”，或换 Excel、Word、PDF。',
    'keys-not-yours': '其中有题目的答案不归您管，请选“不带答案”，或只导出本辖区的题。',
    'nothing-to-export': '没有可以导出的题目，请换一个条件。',
    'export-busy': '正在导出的人太多，请过一会儿再下载。',
  },
  platform: {
    unexpected: '出了点问题，请稍后再试。',
  },
} as const
