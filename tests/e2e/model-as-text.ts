import type {Model, Observation} from '@region-briefs/core'

/** A model as a person reads it: a line a figure, a measure, an entry. What a case keeps as `model.txt`. */
export function modelAsText(model: Model): string {
  return [
    `title: ${model.document.title} | date: ${model.document.date} | authors: ${model.document.authors.join(', ')}`,
    '',
    ...model.sections.map(({depth, number, title}) => `${'#'.repeat(depth)} ${number ?? '-'} ${title}`),
    '',
    ...model.observations.flatMap(figureAsText),
    '',
    ...model.indicators
      .filter(({observations}) => observations.length > 1)
      .map(
        ({label, subject, kind, observations}) =>
          `indicator ${label} of ${subject}, ${kind}: ${observations.map((id) => surfaceOf(model, id)).join(' · ')}`,
      ),
    ...model.regions.map(
      ({id, label, figures}) =>
        `region ${id} ${label.zh}: ${figures.map(({observation, scope, line, part}) => `${surfaceOf(model, observation)} ${scope}${part ? ` of ${part}` : ''}${line === null ? '' : ` by line ${line}`}`).join(' · ')}`,
    ),
    ...model.pathways.flatMap(({region, title, from, to, formula, advantages, challenges, measures}) => [
      `pathway ${region} ${title}: ${from} → ${to}${formula.length > 0 ? ` by ${formula.join(' + ')}` : ''}${strengths('strong in', advantages)}${strengths('held back by', challenges)}`,
      ...measures.map(
        (measure) =>
          `  ${measure.ordinal} ${measure.text} | places ${labels(measure.places)} | agreements ${labels(measure.agreements)} | industries ${labels(measure.industries)} | actions ${measure.actions.map(({verb, object}) => `${verb}·${object}`).join(', ') || '-'}${measure.mechanisms.length > 0 ? ` | rests on ${measure.mechanisms.map((id) => model.mechanisms.find((each) => each.id === id)!.name).join(', ')}` : ''}`,
      ),
    ]),
    ...model.mechanisms.map(
      ({type, ordinal, name, period, regions, observations, position}) =>
        `${type} ${ordinal} ${name} at ${position.start.line}:${position.start.column}${period ? ` in ${period}` : ''} | regions ${regions.join(', ') || '-'} | figures ${observations.map((id) => surfaceOf(model, id)).join(' · ') || '-'}`,
    ),
    ...model.references.map(
      (reference) =>
        `reference ${reference.numbers.join(',')} ${reference.type} | ${reference.title} | ${reference.authors.join(', ') || '-'} | ${reference.container} | ${reference.place}: ${reference.publisher} | ${reference.date ?? reference.year} | ${reference.volume}(${reference.issue}): ${reference.pages} | ${reference.urls.join(' ') || '-'} | ${reference.grade}`,
    ),
    ...model.citations.map(
      ({numbers, position}) => `citation ${numbers.join(',')} at ${position.start.line}:${position.start.column}`,
    ),
    ...model.diagnostics.map(
      ({ruleId, severity, place}) =>
        `${severity} ${ruleId}${place ? ` at ${place.start.line}:${place.start.column}` : ''}`,
    ),
    '',
  ].join('\n')
}

function figureAsText(each: Observation): Array<string> {
  const value = each.value === null ? `${each.low}..${each.high}` : String(each.value)
  const known = Object.entries(each.known).map(([field, how]) => `${field} ${how}`)
  return [
    `${each.position.start.line}:${each.position.start.column} ${each.surface} = ${each.comparator} ${value} ${each.unit ?? ''}`.trimEnd(),
    `    ${[each.kind, each.direction, each.basis, each.price, each.status === 'actual' ? null : each.status].filter(Boolean).join(' ')} | ${each.label} | of ${each.subject}${each.partner ? ` towards ${each.partner}` : ''}${each.counted ? `, counted ${each.counted}` : ''} | in ${each.period}${each.periodText ? ` (${each.periodText})` : ''} | cites ${each.cites.join(',') || '-'}${each.citesNear.length > 0 ? ` near ${each.citesNear.join(',')}` : ''}${known.length > 0 ? ` | ${known.join(', ')}` : ''}`,
  ]
}

function strengths(words: string, things: ReadonlyArray<string> = []): string {
  return things.length > 0 ? `, ${words} ${things.join(', ')}` : ''
}

function surfaceOf(model: Model, id: string): string {
  return model.observations.find((observation) => observation.id === id)!.surface
}

function labels(terms: ReadonlyArray<{label: string}>): string {
  return terms.map(({label}) => label).join(', ') || '-'
}
