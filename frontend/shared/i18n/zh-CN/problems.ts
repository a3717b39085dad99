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
  platform: {
    unexpected: '出了点问题，请稍后再试。',
  },
} as const
