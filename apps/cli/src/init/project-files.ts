import type {Format, Language} from '../settings/settings.ts'
import {yamlOf} from '../settings/yaml-of.ts'

/** What a new project is to be. */
export interface ProjectAnswers {
  /** The paper's path in the project; a sample of that name is written where there is none. */
  paper: string
  formats: Array<Format>
  languages: Array<Language>
}

/** What a template is filled in with. */
export interface TemplateValues extends ProjectAnswers {
  /** Of briefs, which the project needs at least. */
  toolVersion: string
}

/** A file of a new project. */
export interface ProjectFile {
  /** Seen from the project's folder, with `/`. */
  path: string
  /** Its template's name. */
  template: string
}

/** What is written, the config last, since a project is one that has it. */
export function projectFiles({paper}: ProjectAnswers): Array<ProjectFile> {
  return [
    {path: paper, template: 'paper.md'},
    {path: 'data/provinces.csv', template: 'provinces.csv'},
    {path: '.github/workflows/briefs.yml', template: 'briefs.yml'},
    {path: '.gitignore', template: 'gitignore'},
    {path: 'package.json', template: 'project.json'},
    {path: 'briefs.config.yaml', template: 'briefs.config.yaml'},
  ]
}

/** Fill in what a project is to be, quoted where YAML would read it otherwise. */
export function fillIn(template: string, text: string, values: TemplateValues): string {
  const {paper, formats, languages, toolVersion} = values
  if (template === 'briefs.config.yaml') {
    return text
      .replace('PAPER', () => yamlOf(paper))
      .replace('FORMATS', yamlOf(formats))
      .replace('LANGUAGES', yamlOf(languages))
  }
  return template === 'project.json' ? text.replace('VERSION', toolVersion) : text
}
