import {type Rule, rules} from '@region-briefs/core'

/** `docs/rules.md`, made from the rules themselves. */
export function rulesPage(): string {
  return [
    '# Rules about the text',
    '',
    'Each message of `briefs` carries the id of its rule. Made from `packages/core/src/diagnostics/rules.ts` by `npm run docs:rules`.',
    ...Object.entries(rules).map(([id, rule]) => section(id, rule)),
    '',
  ].join('\n')
}

function section(id: string, {summary, severity, why, fires, passes}: Rule): string {
  return `\n## ${id}\n\n*${severity}* · ${summary}\n\n${why}\n\nFires:\n\n${fenced(fires)}\n\nDoes not fire:\n\n${fenced(passes)}`
}

function fenced(text: string | Uint8Array): string {
  const [language, shown] = typeof text === 'string' ? ['markdown', text] : ['text', bytesAsText(text)]
  return `\`\`\`${language}\n${shown}\n\`\`\``
}

/** Bytes as `od` shows them. */
function bytesAsText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
}
