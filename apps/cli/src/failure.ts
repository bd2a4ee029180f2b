/** What a run ends with; `briefs --help` lists them. */
export const exitCodes = {done: 0, found: 1, wrongInput: 2, notWritten: 3, bug: 70, stopped: 130} as const

/** A way to end, other than done. */
export type ExitCode = Exclude<(typeof exitCodes)[keyof typeof exitCodes], 0>

/** Something that the user can mend, said in one line: *Unexpected X, expected Y, do Z*. All other errors are our bugs. */
export class Failure extends Error {
  readonly exitCode: ExitCode

  /**
   * @param exitCode  What the run ends with.
   * @param message   One line, without the program's name.
   * @param options   `cause`, where a system error is behind it.
   */
  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** Wrong words on the command line, or an input that cannot be used. */
export function wrongInput(message: string, options?: ErrorOptions): Failure {
  return new Failure(exitCodes.wrongInput, message, options)
}

/** An output that could not be written. */
export function notWritten(message: string, options?: ErrorOptions): Failure {
  return new Failure(exitCodes.notWritten, message, options)
}

/** The operating system's error codes (POSIX errno.h) that a user may meet, in words. */
const systemWords: Record<string, string> = {
  EACCES: 'no permission',
  EBUSY: 'it is in use by another program',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file is in the way',
  EFBIG: 'the file is too large',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such place',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EPERM: 'not permitted, or open in another program',
  EROFS: 'the disk is read-only',
}

/** Say a system error in words; null for an error of another kind, which is no one's fault but ours. */
export function systemReason(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null
  return systemWords[String(error.code)] ?? `the system says ${String(error.code)}`
}

/** Quote a user's text for a message: in backticks, and in one line whatever is in it. */
export function quote(text: string): string {
  // oxlint-disable-next-line no-control-regex -- a file's name may hold any of them
  return `\`${text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, (character) => JSON.stringify(character).slice(1, -1))}\``
}
