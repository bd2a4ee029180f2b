import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** What openpyxl reads in a workbook. */
export interface ReadWorkbook {
  sheets: Array<{
    name: string
    /** Names of its native tables. */
    tables: Array<string>
    numbers: Array<number>
    /** Cells of text that is nothing but a number. */
    numbersAsText: Array<string>
    texts: Array<string>
  }>
}

// Debian's own, which has python3-openpyxl; another python on PATH may not.
const python = ['/usr/bin/python3', '/opt/homebrew/bin/python3'].find(existsSync) ?? 'python3'

const script = fileURLToPath(new URL('read-workbook.py', import.meta.url))

/** Why PDFs cannot be read back here; null where they can. */
export const noPdfReader: string | null = ['pdftotext', 'pdffonts', 'qpdf'].every(isOnPath)
  ? null
  : 'pdftotext, pdffonts (poppler) or qpdf is not installed'

/** Why workbooks cannot be read back here; null where they can. */
export const noWorkbookReader: string | null = hasOpenpyxl() ? null : 'python3 with openpyxl is not installed'

/** The text of a PDF in reading order, without white space and soft hyphens: lines may break anywhere in Chinese. */
export function pdfText(path: string): string {
  return withoutFurniture(run('pdftotext', ['-enc', 'UTF-8', path, '-'])).replaceAll(/[\s\u00ad]/g, '')
}

/** Heads and feet of pages, which stand between the two parts of a sentence that goes over a page: lines that every page but the first has, and its number. */
function withoutFurniture(text: string): string {
  const pages = text
    .split('\f')
    .filter((page) => page.trim() !== '')
    .map((page) => page.split('\n'))
  const counts = new Map<string, number>()
  for (const line of pages.flatMap((lines) => [...new Set(lines)])) counts.set(line, (counts.get(line) ?? 0) + 1)
  const isFurniture = (line: string): boolean =>
    /^第\s*\d+\s*\/\s*\d+\s*页$/.test(line.trim()) || (pages.length > 2 && counts.get(line)! >= pages.length - 1)
  return pages.map((lines) => lines.filter((line) => !isFurniture(line)).join('\n')).join('\n')
}

/** Its fonts, one a line, as pdffonts lists them. */
export function pdfFonts(path: string): Array<string> {
  return run('pdffonts', [path]).trim().split('\n').slice(2)
}

/** Throws where qpdf finds the file's structure broken. */
export function checkPdf(path: string): void {
  run('qpdf', ['--check', path])
}

/** Read a workbook by a program that is not ours. */
export function readWorkbook(path: string): ReadWorkbook {
  return JSON.parse(run(python, [script, path]))
}

function run(program: string, words: Array<string>): string {
  return execFileSync(program, words, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28})
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}

function hasOpenpyxl(): boolean {
  try {
    run(python, ['-c', 'import openpyxl'])
    return true
  } catch {
    return false
  }
}
