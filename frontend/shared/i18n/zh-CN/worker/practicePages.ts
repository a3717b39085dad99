/** Headings of practice's pages, which the router needs before it has the pages. */
export const practicePages = { title: '练习', wrong: '错题本', review: '今日复习', next: '接下来练什么', favourites: '收藏', calendar: '练习日历' } as const
