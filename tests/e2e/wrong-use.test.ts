import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {freshFolder, hashesIn, runBriefs} from './run-briefs.ts'

/** One way to go wrong. */
interface WrongUse {
  title: string
  words: Array<string>
  code: 2 | 3
  message: string
  /** What is in the folder before, beside `paper.md`: bytes of a file; null for a folder. */
  files?: Record<string, string | Uint8Array | null>
  env?: Record<string, string>
}

const wrongUses: Array<WrongUse> = [
  {title: 'no command', words: [], code: 2, message: 'Missing command'},
  {title: 'an unknown command', words: ['biuld', 'paper.md'], code: 2, message: 'did you mean `build`?'},
  {title: 'an unknown option', words: ['build', 'paper.md', '--ouy', 'x'], code: 2, message: 'did you mean `--out`?'},
  {title: 'no paper', words: ['build'], code: 2, message: 'Missing PAPER'},
  {
    title: 'a second paper that is missing',
    words: ['build', 'paper.md', 'b.md'],
    code: 2,
    message: 'Missing paper `b.md`',
  },
  {title: 'standard input', words: ['build', '-'], code: 2, message: 'standard input is not read'},
  {title: 'a missing file', words: ['build', 'no.md'], code: 2, message: 'there is no such file'},
  {title: 'a folder', words: ['build', 'docs'], code: 2, message: 'Unexpected folder `docs`', files: {docs: null}},
  {title: 'an empty file', words: ['build', 'x.md'], code: 2, message: 'an empty file', files: {'x.md': ''}},
  {title: 'white space', words: ['build', 'x.md'], code: 2, message: 'white space only', files: {'x.md': ' \n　\n'}},
  {title: 'NUL bytes', words: ['build', 'x.md'], code: 2, message: 'a binary file', files: {'x.md': '文\0'}},
  {title: 'a PDF', words: ['build', 'x.pdf'], code: 2, message: 'a PDF, expected', files: {'x.pdf': '%PDF-1.7\n'}},
  {
    title: 'data for a paper',
    words: ['build', 'p.csv'],
    code: 2,
    message: 'lay it beside one with `--overlay FILE`',
    files: {'p.csv': 'region,value\nCN-GD,1\n'},
  },
  {
    title: 'a line that the paper does not have',
    words: ['inspect', 'paper.md', '--explain', '5'],
    code: 2,
    message: 'Unexpected line `5`, expected a number from 1 to 4',
  },
  {
    title: 'a line that is no number',
    words: ['inspect', 'paper.md', '--explain=last'],
    code: 2,
    message: 'Unexpected line `last`',
  },
  {
    title: 'a PNG',
    words: ['inspect', 'x.txt', '--json'],
    code: 2,
    message: 'a PNG picture',
    files: {'x.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])},
  },
  {title: 'a zip', words: ['build', 'x.txt'], code: 2, message: 'a zip archive', files: {'x.txt': 'PK\u0003\u0004'}},
  {
    title: 'a cut Word file',
    words: ['build', 'x.docx'],
    code: 2,
    message: 'its end is missing',
    files: {'x.docx': 'PK\u0003\u0004'},
  },
  {
    title: 'an old Word file',
    words: ['build', 'x.doc'],
    code: 2,
    message: 'an old Word or Excel file, expected a paper, open it in Word and save it as .docx',
    files: {'x.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])},
  },
  {
    title: 'an encoding that is not known',
    words: ['build', 'x.txt'],
    code: 2,
    message: 'expected UTF-8, UTF-16 or GB 18030',
    // 中華民國 in Big5.
    files: {'x.txt': Uint8Array.from([0xa4, 0xa4, 0xb5, 0xd8, 0xa5, 0xc1, 0xb0, 0xea])},
  },
  {
    title: 'a bad SOURCE_DATE_EPOCH',
    words: ['build', 'paper.md'],
    code: 2,
    message: 'Unexpected SOURCE_DATE_EPOCH `yesterday`',
    env: {SOURCE_DATE_EPOCH: 'yesterday'},
  },
  {title: 'the paper as output', words: ['build', 'paper.md', '-o', 'paper.md'], code: 2, message: 'written over'},
  {
    title: 'the paper among the outputs',
    words: ['build', 'out/all/briefing.pdf'],
    code: 2,
    message: 'written over',
    files: {'out/all/briefing.pdf': '# 题\n\n文字。\n'},
  },
  {
    title: 'an output folder under a file',
    words: ['build', 'paper.md', '--out', 'paper.md/out'],
    code: 3,
    message: 'a part of the path is a file',
  },
  {
    title: 'a file where the output folder goes',
    words: ['build', 'paper.md', '--out', 'x'],
    code: 3,
    message: 'a file is in the way',
    files: {x: 'mine'},
  },
  {
    title: 'a file of ours that is not ours',
    words: ['build', 'paper.md', '--out', 'x'],
    code: 3,
    message: 'was not written by briefs',
    files: {'x/manifest.json': '{"name": "my web app"}'},
  },
  {
    title: 'a place where nothing can be written',
    words: ['build', 'paper.md', '--out', '/proc/briefs/out'],
    code: 3,
    message: 'Could not write',
  },
]

test.each(wrongUses)('$title: one line, exit code $code, nothing left behind', async (wrong) => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'paper.md'), '# 题\n\n文字。\n')
  for (const [path, content] of Object.entries(wrong.files ?? {})) {
    mkdirSync(join(folder, content === null ? path : join(path, '..')), {recursive: true})
    if (content !== null) writeFileSync(join(folder, path), content)
  }
  const before = hashesIn(folder)
  const run = await runBriefs(wrong.words, {cwd: folder, ...(wrong.env ? {env: wrong.env} : {})})
  const lines = run.stderr.split('\n').filter((line) => !/^ *\d+\/\d+ /.test(line))
  expect({code: run.code, stdout: run.stdout, lines: lines.length}).toEqual({code: wrong.code, stdout: '', lines: 2})
  expect(lines[0]).toMatch(/^briefs: [A-Z]/)
  expect(lines[0]).toContain(wrong.message)
  expect(hashesIn(folder)).toEqual(before)
  expect(existsSync(join(folder, 'out', '.staging'))).toBe(false)
})

test('a paper without pathways still gives a pack, and the reason why there are no regions', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'paper.md'), '# 题目\n\n2025 年货物进出口总额 45.47 万亿元，比上年增长 3.8%。\n')
  const run = await runBriefs(['build', 'paper.md'], {cwd: folder})
  expect(run.code).toBe(0)
  expect(run.stderr).toMatch(/^paper\.md: no region packs, since the paper gives no region a pathway/m)
  expect(Object.keys(hashesIn(join(folder, 'out')))).toEqual([
    'all/briefing.pdf',
    'all/workbook.xlsx',
    'ledger.json',
    'manifest.json',
    'model.json',
  ])
  expect(JSON.parse(readFileSync(join(folder, 'out/model.json'), 'utf8')).regions).toEqual([])
})
