import { ElMessage } from 'element-plus/es'
import { t } from '../../shared/i18n/console'
import { tell } from './useAction'

/** The clipboard is refused on plain http and in some browsers: then the person selects by hand. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    tell(t('app.copied'))
  } catch {
    ElMessage({ type: 'warning', message: t('app.copyFailed') })
  }
}
