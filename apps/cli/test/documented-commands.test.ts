import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readWords} from '../src/read-words.ts'
import {verbs} from '../src/verbs.ts'
import {verbNamed} from './verb-named.ts'

const pages = [
  'README.md',
  'docs/guide.md',
  'examples/README.md',
  'examples/ci/README.md',
  'apps/cli/templates/briefs.yml',
]

/** Every command that a page shows, in code or in a code span, with the comment behind it left out. */
function commandsOf(page: string): Array<string> {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8')
  return [...text.matchAll(/(?:`|^ *(?:run: )?)(?:npx )?briefs ([^`\n]*)/gm)].map(([, words]) =>
    words!.replace(/ +#.*| *[>|].*/, '').trim(),
  )
}

const shown = [
  ...pages.flatMap((page) => commandsOf(page).map((command) => [page, command] as const)),
  ...verbs.flatMap(({name, examples}) =>
    examples.flatMap((example) =>
      example.startsWith('briefs ') ? [[`help of ${name}`, example.slice(7).replace(/ *[>|].*/, '')] as const] : [],
    ),
  ),
].filter(([, command]) => !command.startsWith('-') && !command.startsWith('COMMAND'))

test('pages and help show commands of every verb', () => {
  const shownVerbs = new Set(shown.map(([, command]) => command.split(' ', 1)[0]))
  expect(verbs.map(({name}) => name).filter((name) => !shownVerbs.has(name) && name !== 'version')).toEqual([])
  expect(shown.length).toBeGreaterThan(60)
})

test.each(shown)('%s: briefs %s is a command with options that it has', (_, command) => {
  const [verb, ...words] = command.split(/ +/)
  expect(verbs.map(({name}) => name)).toContain(verb)
  expect(() => readWords(verbNamed(verb!), words)).not.toThrow()
})
