import {type FindingRule, findingRules, overlayRules, type Rule, rules} from '@region-briefs/core'

/** `docs/rules.md`, made from the rules themselves. */
export function rulesPage(): string {
  return [
    '# Rules about the text',
    '',
    'Each message of `briefs` carries the id of its rule. Made from `packages/core/src/diagnostics/rules.ts` by `npm run docs:rules`.',
    ...Object.entries(rules).map(([id, rule]) => section(id, rule)),
    '',
    '# Checks of figures and references',
    '',
    'Each finding of the model carries the id of its rule, and says whether a figure `agrees` with others, `differs` from them, or is `unchecked`. Its tolerance is what the rounding of all printed figures in it leaves open. A finding calls nothing an error of the paper: it says what could explain the difference. Let one stand with a waiver in the config: `waivers: [{rule, line, reason}]`. Made from `packages/core/src/checks/finding-rules.ts` by `npm run docs:rules`.',
    '',
    '| check | what it does |',
    '|---|---|',
    ...Object.entries(findingRules).map(([id, {summary}]) => `| [${id}](#${id}) | ${summary} |`),
    ...Object.entries(findingRules).map(([id, rule]) => findingSection(id, rule)),
    '',
    '# Rules about an analyst’s own data',
    '',
    'From `packages/core/src/diagnostics/overlay-rules.ts`. A row with a fault is left out, the others are kept.',
    ...Object.entries(overlayRules).map(([id, rule]) => section(id, rule, 'csv')),
    '',
  ].join('\n')
}

function section(id: string, {summary, severity, why, fires, passes}: Rule, language = 'markdown'): string {
  return `\n## ${id}\n\n*${severity}* · ${summary}\n\n${why}\n\nFires:\n\n${fenced(fires, language)}\n\nDoes not fire:\n\n${fenced(passes, language)}`
}

function findingSection(id: string, {summary, why, differs, agrees}: FindingRule): string {
  return `\n## ${id}\n\n${summary}\n\n${why}\n\nDiffers:\n\n${fenced(differs, 'markdown')}\n\nDoes not differ:\n\n${fenced(agrees, 'markdown')}`
}

function fenced(text: string | Uint8Array, ofText: string): string {
  const [language, shown] = typeof text === 'string' ? [ofText, text] : ['text', bytesAsText(text)]
  return `\`\`\`${language}\n${shown}\n\`\`\``
}

/** Bytes as `od` shows them. */
function bytesAsText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
}
