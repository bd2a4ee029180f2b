import type {OptionInfo, Verb} from '../verbs.ts'

/** What zsh sources behind compinit. */
export function zshCompletion(verbs: ReadonlyArray<Verb>, common: ReadonlyArray<OptionInfo>): string {
  return `#compdef briefs
# zsh completion of briefs, made from its table of commands: source <(briefs completion zsh)
_briefs() {
  local -a commands
  commands=(
${verbs.map(({name, summary}) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${verbs.map((verb) => verbCase(verb, common)).join('\n')}
  esac
}
compdef _briefs briefs
`
}

function verbCase(verb: Verb, common: ReadonlyArray<OptionInfo>): string {
  const others = common.filter(({name}) => verb.options.every((each) => each.name !== name))
  const specs = [...verb.options, ...others].map(optionSpec)
  const operand = verb.operands ? quoted(`:word:(${verb.operands.join(' ')})`) : quoted('*:file:_files')
  return `    ${verb.name}) _arguments -s \\\n${[...specs, operand].map((spec) => `      ${spec}`).join(' \\\n')} ;;`
}

function optionSpec({name, short, value, values, summary}: OptionInfo): string {
  return `{-${short},--${name}}${quoted(`[${bracketed(summary)}]${value === null ? '' : `:${value}:${actionOf(value, values)}`}`)}`
}

function actionOf(value: string, values: ReadonlyArray<string> | undefined): string {
  if (values && value === 'NAMES') return `_values -s , ${value} ${values.join(' ')}`
  if (values) return `(${values.join(' ')})`
  if (value === 'DIR') return '_files -/'
  return value === 'FILE' ? '_files' : ' '
}

function bracketed(text: string): string {
  return text.replaceAll(/[[\]:\\]/g, '\\$&')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
