import {traditionalForms} from './traditional-forms.ts'

/** A text in simplified characters, one for one, so that offsets stay: for reading, never for showing. */
export function simplifiedForm(text: string): string {
  let simplified = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const form = forms[text.charCodeAt(at)]!
    if (form === 0) continue
    simplified += text.slice(done, at) + String.fromCharCode(form)
    done = at + 1
  }
  return done === 0 ? text : simplified + text.slice(done)
}

/** What each character is in simplified characters, by its code; 0 where it stays. */
const forms = new Uint16Array(0x10000)
for (const [traditional, simplified] of traditionalForms) forms[traditional.charCodeAt(0)] = simplified.charCodeAt(0)
