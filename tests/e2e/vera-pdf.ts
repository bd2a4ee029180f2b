import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './run-briefs.ts'

// Its exports name no file of it but its own program.
const jar = join(root, 'tests/node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar')
const script = join(root, '../shared/tools/pdf/verapdf.sh')
// Of Debian's libjaxb-java, which the script needs.
const library = '/usr/share/java/jaxb-runtime.jar'

/** Standards by veraPDF's names. */
export type Standard = 'ua1' | '3a'

/** What veraPDF says of one file and one standard. */
export interface Verdict {
  file: string
  standard: Standard
  passes: boolean
  /** The line that it printed, with the clauses that failed. */
  said: string
}

/** Why files cannot be held against standards here; null where they can. */
export const noVeraPdf: string | null =
  ([
    [existsSync(script), `${script} is not here`],
    [hasJava(), 'java (openjdk-17-jdk-headless) is not installed'],
    [existsSync(jar), `${jar} is not here`],
    [existsSync(library), `${library} (libjaxb-java) is not installed`],
  ].find(([isThere]) => isThere === false)?.[1] as string | undefined) ?? null

/** Hold files against both standards, in one process since its start costs more than a file. */
export function veraPdf(files: ReadonlyArray<string>): Array<Verdict> {
  const lines = run(files).split('\n')
  return lines.flatMap((said) => {
    const found = /^(?<file>.*) \[(?<standard>ua1|3a)\] (?<verdict>PASS|FAIL) /.exec(said)?.groups
    if (!found) return []
    return [{file: found['file']!, standard: found['standard'] as Standard, passes: found['verdict'] === 'PASS', said}]
  })
}

/** It exits with 1 where a file fails, which is an answer too. */
function run(files: ReadonlyArray<string>): string {
  try {
    return execFileSync(script, ['ua1,3a', ...files], {
      encoding: 'utf8',
      // So short a run is over before the second compiler pays.
      env: {...process.env, ODL_JAR: jar, JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1'},
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 26,
    })
  } catch (error) {
    const {stdout, status} = error as {stdout?: string; status?: number}
    if (status === 1 && stdout !== undefined && stdout !== '') return stdout
    throw error
  }
}

function hasJava(): boolean {
  try {
    execFileSync('java', ['-version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}
