/**
 * The key of one wish to redeem. It stays the same until an answer has come back, so that a second
 * tap after a lost reply can never cost the points twice; it outlives a reload of the page.
 */
export function redeemKey(prizeId: number, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = sessionStorage): { key: string; done: () => void } {
  const name = `lb.redeem.${prizeId}`
  let key = storage.getItem(name)
  if (!key) {
    key = [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('')
    storage.setItem(name, key)
  }
  return { key, done: () => storage.removeItem(name) }
}
