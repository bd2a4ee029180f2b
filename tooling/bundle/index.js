// How libraries are put into a bundle; `npm run bench:pdf` measures ours as it is shipped.
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const folder = dirname(fileURLToPath(import.meta.url))
const neverCalled = join(folder, 'never-called.cjs')

export const bundleOptions = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Names stay as they are: they are what a stack is read by when a bug is reported.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  alias: {
    'tiny-inflate': join(folder, 'inflate.cjs'),
    'brotli/decompress.js': neverCalled,
    linebreak: neverCalled,
    '@noble/ciphers/aes': neverCalled,
  },
}

/** esbuild's stand-in for `require` in a module looks for one that is there. CommonJS packages call it for what comes with Node. */
const standIn = 'Dynamic require of'
const require = `import {createRequire as requireOf} from 'node:module'\nconst require = requireOf(import.meta.url)\n`

export function withRequire(text) {
  return text.includes(standIn) ? require + text : text
}
