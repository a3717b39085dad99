// The people of the demo city, by the serial numbers that DemoPeople.java gives them.
export const PASSWORD = 'lianbing-demo'
export const CODE = 'DEMA2345'
export const people = { administrator: 1, organiser: 2, editor: 3, keeper: 4, brewer: 5, brewer2: 6, electrician: 7, electrician2: 8, electrician3: 9, newcomer: 10 }

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const two = (n) => String(n).padStart(2, '0')

/** The made-up ID number of a serial: valid, and nobody's. */
export function idNumber(serial) {
  const first17 = `34160219${two(1 + (serial % 9))}${two(1 + (Math.floor(serial / 9) % 12))}${two(1 + (Math.floor(serial / 108) % 28))}${String(1 + (serial % 999)).padStart(3, '0')}`
  const sum = [...first17].reduce((all, digit, i) => all + WEIGHTS[i] * Number(digit), 0)
  return first17 + '10X98765432'[sum % 11]
}
export const NOBODY = idNumber(9_999)

export async function signIn(page, serial, password = PASSWORD) {
  await page.goto('/#/login')
  await page.getByLabel('身份证号').fill(idNumber(serial))
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL(/#\/practice/)
}
