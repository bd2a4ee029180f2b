import {beginsWith, compoundSignature, foreignFormats, zipSignature} from './foreign-formats.ts'

/** What a file is made of: characters, the parts of a Word document, or something that is no paper. */
export type Container = 'text' | 'zip' | {readonly what: string; readonly advice: string}

/** Tell by the first bytes of a file what it is. */
export function containerOf(bytes: Uint8Array): Container {
  if (beginsWith(bytes, zipSignature)) return 'zip'
  if (beginsWith(bytes, compoundSignature)) return compoundFile(bytes)
  return foreignFormats.find((format) => beginsWith(bytes, format.bytes)) ?? 'text'
}

/** [MS-OFFCRYPTO] 2.3.4.4: a locked .docx is a compound file with this stream, its name in UTF-16. */
const lockedStream = Buffer.from('EncryptedPackage', 'utf16le')

function compoundFile(bytes: Uint8Array): Container {
  const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(lockedStream)
  return isLocked
    ? {what: 'a Word document that a password locks', advice: 'save it without a password'}
    : {what: 'an old Word or Excel file', advice: 'open it in Word and save it as .docx'}
}
