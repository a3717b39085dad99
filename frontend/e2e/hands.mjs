// What a person does on a console page: looks for words, presses what is visible, chooses, logs in; and what every page is held to.
import { accessible, fitsWidth, picture } from './browser.mjs'
import { idNumber, PASSWORD } from './demo.mjs'

/** @param page a function, because a story opens its page later; @param prefix of the names of its pictures */
export function hands(page, prefix) {
  const first = (found) => found.locator('visible=true').first()
  const press = (name) => first(page().getByRole('button', { name, exact: true })).click()
  return {
    press,
    see: (text) => first(page().getByText(text, { exact: false })).waitFor(),
    inDialog: (name) => page().getByRole('dialog').locator('visible=true').getByRole('button', { name, exact: true }).click(),
    async choose(label, option) {
      await first(page().getByRole('combobox', { name: label })).click()
      await first(page().getByRole('option', { name: option })).click()
    },
    /** The page at rest: a picture, axe, and nothing wider than the screen. */
    async shown(name) {
      // What is half under the bar is no target of its own.
      await page().evaluate(() => scrollTo(0, 0))
      await page().waitForTimeout(350)
      await picture(page(), `${prefix}-${name}`)
      await accessible(page(), name)
      await fitsWidth(page(), name)
    },
    /** Logs in as one of the demo's people, whoever was there before. */
    async enter(serial) {
      await page().context().clearCookies()
      await page().goto('/console/')
      await page().reload()
      await page().getByLabel('身份证号').fill(idNumber(serial))
      await page().getByLabel('密码', { exact: true }).fill(PASSWORD)
      await press('登录')
      await page().getByRole('navigation', { name: '主菜单' }).waitFor()
    },
  }
}
