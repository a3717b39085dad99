// The build lowers syntax, not library calls: pinia and vue-router use these, and WeChat's browser
// on older phones (Chrome 86, Safari 14) lacks them. Loaded first, as a file, because the page's
// security policy allows no inline script.
if (!Object.hasOwn) {
  Object.defineProperty(Object, 'hasOwn', {
    value: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key),
    configurable: true,
    writable: true,
  })
}
if (!Array.prototype.at) {
  Object.defineProperty(Array.prototype, 'at', {
    value(this: unknown[], index: number) {
      const from = Math.trunc(index) || 0
      return this[from < 0 ? this.length + from : from]
    },
    configurable: true,
    writable: true,
  })
}
if (typeof globalThis.structuredClone !== 'function') {
  globalThis.structuredClone = (value: unknown) => JSON.parse(JSON.stringify(value))
}
