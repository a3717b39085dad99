import { describe, expect, it } from 'vitest'
import { exportAddress, fileName } from './useDownload'

describe('a file on its way out', () => {
  it('bears the name that the server gave it, in Chinese too', () => {
    expect(fileName("attachment; filename=\"bank.xlsx\"; filename*=UTF-8''%E9%A2%98%E5%BA%93.xlsx")).toBe('题库.xlsx')
    expect(fileName('attachment; filename="a b.pdf"')).toBe('a b.pdf')
    expect(fileName(null)).toBe('questions')
  })
  it('is asked for with the filter it was searched by, and nothing that is empty', () => {
    expect(exportAddress('/api/x', { query: '验电 器', type: '', level: undefined, keys: false })).toBe('/api/x?query=%E9%AA%8C%E7%94%B5+%E5%99%A8&keys=false')
    expect(exportAddress('/api/x', {})).toBe('/api/x')
  })
})
