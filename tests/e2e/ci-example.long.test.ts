import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {briefsCommand, filesIn, freshFolder, root} from './run-briefs.ts'

const example = join(root, 'examples/ci')

/** A repository with the example, whose `origin/main` is its first commit, and the programs that a runner has. */
function repository(): {folder: string; temporary: string; env: Record<string, string>} {
  const [folder, temporary] = [freshFolder(), freshFolder()]
  cpSync(example, folder, {
    recursive: true,
    filter: (path) => !/node_modules|\/packs|\.turbo/.test(path.slice(example.length)),
  })
  const bin = join(temporary, 'bin')
  mkdirSync(bin)
  const briefs = briefsCommand.map((word) => `'${word}'`).join(' ')
  const shims = {
    briefs: `exec ${briefs} "$@"`,
    npx: 'shift; exec briefs "$@"',
    gh: 'cp "$5" "$RUNNER_TEMP/comment.md"; echo "$@" > "$RUNNER_TEMP/gh.txt"',
  }
  for (const [name, script] of Object.entries(shims))
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, {mode: 0o755})
  const git = (...words: Array<string>): void =>
    void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {cwd: folder})
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'a')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: temporary,
    CI: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_BASE_REF: 'main',
    GITHUB_STEP_SUMMARY: join(temporary, 'summary.md'),
    RUNNER_TEMP: temporary,
    NUMBER: '7',
  }
  return {folder, temporary, env}
}

/** The shell steps of the workflow, in their order, as GitHub runs them. */
const {jobs} = parse(readFileSync(join(example, '.github/workflows/briefs.yml'), 'utf8'))
const steps: Array<{name: string; run: string}> = jobs.packs.steps.filter(
  ({name, run}: {name?: string; run?: string}) => run && name !== 'Install',
)

function runSteps(
  folder: string,
  env: Record<string, string>,
): Record<string, {code: number | null; stdout: string; stderr: string}> {
  const ran = steps.map(({name, run}) => {
    const {status, stdout, stderr} = spawnSync('bash', ['-e', '-c', run], {
      cwd: folder,
      env: {...env, ...jobs.packs.env},
      encoding: 'utf8',
    })
    return [name, {code: status, stdout, stderr}] as const
  })
  return Object.fromEntries(ran)
}

test('the steps of the workflow check, build, verify and compare; a second run builds nothing', () => {
  const {folder, temporary, env} = repository()
  const first = runSteps(folder, env)
  expect(Object.values(first).map(({code}) => code)).toEqual(steps.map(() => 0))
  expect(readFileSync(join(temporary, 'summary.md'), 'utf8')).toContain('not built yet')
  expect(filesIn(join(folder, 'packs'))).toContain('east/briefing.pdf')

  const paper = join(folder, 'paper.md')
  writeFileSync(
    paper,
    readFileSync(paper, 'utf8').replace('9.1 万亿元', '9.2 万亿元').replace('先行先试', '先行先试^[9]'),
  )
  const second = runSteps(folder, env)
  expect(Object.values(second).map(({code}) => code)).toEqual(steps.map(() => 0))
  expect(second['Annotate findings']!.stdout).toMatch(
    /^::warning file=paper\.md,line=17,endLine=17,col=\d+,endColumn=\d+,title=citation-unresolved::/m,
  )
  expect(readFileSync(join(temporary, 'comment.md'), 'utf8')).toContain('figure 9.1 → 9.2 万亿元')
  expect(readFileSync(join(temporary, 'gh.txt'), 'utf8')).toContain('pr comment 7 --body-file')

  const third = runSteps(folder, env)
  expect(third.Build!.stdout).not.toContain('Wrote')

  // The data alone.
  execFileSync('git', ['checkout', '-q', 'paper.md'], {cwd: folder})
  const data = join(folder, 'data/provinces.csv')
  writeFileSync(data, readFileSync(data, 'utf8').replace('90977.9', '90977.8'))
  const fourth = runSteps(folder, env)
  expect(Object.values(fourth).map(({code}) => code)).toEqual(steps.map(() => 0))
  const comment = readFileSync(join(temporary, 'comment.md'), 'utf8')
  expect(comment).toContain('revised: 90977.9 → 90977.8 亿元')
  expect(comment).not.toContain('figure')
})

test('an error in the paper fails the step that annotates it, and no other need be asked', () => {
  const {folder, env} = repository()
  const paper = join(folder, 'paper.md')
  writeFileSync(paper, readFileSync(paper, 'utf8').replace('为 45.47 万亿元', '占全球的 145.5%'))
  const {code, stdout} = runSteps(folder, env)['Annotate findings']!
  expect(code).toBe(1)
  expect(stdout).toMatch(/^::error file=paper\.md,line=9,endLine=9,/m)
})

test('as a task of turbo packs come out of its cache until something changes', () => {
  const {folder, env} = repository()
  const turbo = (): string =>
    spawnSync(process.execPath, [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'packs', '--no-color'], {
      cwd: folder,
      env: {...env, TURBO_TELEMETRY_DISABLED: '1'},
      encoding: 'utf8',
    }).stdout
  expect(turbo()).toContain('0 cached, 1 total')
  const made = filesIn(join(folder, 'packs'))
  execFileSync('rm', ['-rf', join(folder, 'packs')])
  expect(turbo()).toContain('1 cached, 1 total')
  expect(filesIn(join(folder, 'packs'))).toEqual(made)
  const data = join(folder, 'data/provinces.csv')
  writeFileSync(data, readFileSync(data, 'utf8').replace('90977.9', '90977.8'))
  expect(turbo()).toContain('0 cached, 1 total')
})
