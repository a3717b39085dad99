import { ElMessageBox } from 'element-plus/es'
import 'element-plus/es/components/message-box/style/css'
import { onScopeDispose, type Ref } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'
import { t } from '../../shared/i18n/console'

/** Asks before work that is not saved is left behind, by a link or by closing the window. */
export function useUnsaved(dirty: Ref<boolean>): void {
  const onUnload = (event: BeforeUnloadEvent): void => {
    if (dirty.value) event.preventDefault()
  }
  addEventListener('beforeunload', onUnload)
  onScopeDispose(() => removeEventListener('beforeunload', onUnload))
  const mayGo = async (): Promise<boolean> =>
    !dirty.value || (await sure({ title: t('app.unsaved.title'), text: t('app.unsaved.text'), yes: t('app.unsaved.leave'), no: t('app.unsaved.stay') }))
  onBeforeRouteLeave(mayGo)
  // The same page about something else; a filter in the address leaves nothing behind.
  onBeforeRouteUpdate((to, from) => to.path === from.path || mayGo())
}

/** A question with two answers; closing it means no. */
export async function sure(question: { title: string; text: string; yes: string; no?: string }): Promise<boolean> {
  try {
    await ElMessageBox.confirm(question.text, question.title, {
      confirmButtonText: question.yes,
      cancelButtonText: question.no ?? t('common.cancel'),
      autofocus: true,
      closeOnClickModal: false,
    })
    return true
  } catch {
    return false
  }
}
