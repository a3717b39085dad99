/// <reference types="vitest/config" />
import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { VantResolver } from '@vant/auto-import-resolver'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig, type UserConfig } from 'vite'
import { precompress } from './vite/precompress.ts'

const root = import.meta.dirname
const backend = process.env.LIANBING_BACKEND ?? 'http://localhost:8080'

// Two builds, so that neither entry shares chunks with the other and each has its own target.
export default defineConfig(({ mode }): UserConfig => {
  const common: UserConfig = {
    root,
    publicDir: false,
    resolve: { alias: [{ find: '@', replacement: root }] },
    define: { __VUE_OPTIONS_API__: mode === 'console' },
    server: { proxy: { '/api': { target: backend, changeOrigin: false } } },
    test: {
      environment: 'happy-dom',
      include: ['{api,worker,console,shared}/**/*.spec.ts'],
      maxWorkers: 2,
    },
  }
  if (mode === 'console') {
    const outDir = resolve(root, 'dist/console')
    return {
      ...common,
      base: '/console/',
      plugins: [
        vue(),
        Components({ dts: 'console/components.d.ts', dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
        precompress(outDir),
      ],
      build: {
        target: ['chrome87', 'safari14', 'firefox78'],
        outDir,
        emptyOutDir: true,
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 900,
        rolldownOptions: { input: resolve(root, 'console.html') },
      },
    }
  }
  const outDir = resolve(root, 'dist/worker')
  return {
    ...common,
    base: '/',
    plugins: [
      vue(),
      Components({ dts: 'worker/components.d.ts', dirs: [], resolvers: [VantResolver()] }),
      precompress(outDir),
    ],
    resolve: {
      alias: [
        { find: '@', replacement: root },
        // Vant puts a 25 KB icon font as base64 into its CSS; our icons are SVG.
        { find: /^.*\/icon\/index\.css$/, replacement: resolve(root, 'shared/styles/no-icon-font.css') },
      ],
    },
    build: {
      target: ['chrome71', 'safari13'],
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve(root, 'worker.html') },
    },
  }
})
