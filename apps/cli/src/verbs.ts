/** One verb of the command line, as its help shows it and as its words are read. */
export interface Verb {
  name: string
  /** One line, for the list of verbs. */
  summary: string
  /** Its words after `briefs`. */
  usage: string
  /** What it does, in plain lines. */
  details: Array<string>
  options: Array<OptionInfo>
  /** Words that it takes beside options, where they are no files. */
  operands?: ReadonlyArray<string>
  examples: Array<string>
}

export interface OptionInfo {
  /** Without the dashes. */
  name: string
  short: string
  /** What stands for its value in the help; null for a switch. */
  value: string | null
  /** What it can be, where that is known before a paper is read; several with commas where `value` is NAMES. */
  values?: ReadonlyArray<string>
  summary: string
}

const overlayOption: OptionInfo = {
  name: 'overlay',
  short: 'd',
  value: 'FILE',
  summary: "an analyst's own data to lay over the paper; may be repeated",
}

const regionOption: OptionInfo = {
  name: 'region',
  short: 'r',
  value: 'NAMES',
  values: ['east', 'central', 'west', 'northeast', 'clusters', 'all'],
  summary: 'only the packs of these regions, by id or label, with commas',
}

const formatOption: OptionInfo = {
  name: 'format',
  short: 'f',
  value: 'NAMES',
  values: ['pdf', 'xlsx', 'csv', 'parquet'],
  summary: 'what to make each pack as: pdf, xlsx, csv, parquet (pdf,xlsx)',
}

const languageOption: OptionInfo = {
  name: 'lang',
  short: 'l',
  value: 'NAMES',
  values: ['zh', 'en'],
  summary: 'languages of labels and units: zh, en (zh)',
}

const configOption: OptionInfo = {
  name: 'config',
  short: 'c',
  value: 'FILE',
  summary: 'settings (briefs.config.yaml in the folder of the call)',
}

const outOption: OptionInfo = {name: 'out', short: 'o', value: 'DIR', summary: 'where to write (out)'}

/** What an edition is made from, and what of it. */
const editionOptions: ReadonlyArray<OptionInfo> = [
  overlayOption,
  regionOption,
  formatOption,
  languageOption,
  configOption,
]

const helpOption: OptionInfo = {name: 'help', short: 'h', value: null, summary: 'show this page'}

/** Every verb, in the order of the help. */
export const verbs: ReadonlyArray<Verb> = [
  {
    name: 'build',
    summary: "make every region's briefing and workbook from a paper",
    usage: 'build [PAPER…] [--overlay FILE] [--region NAMES] [--out DIR] [--check]',
    details: [
      'Writes DIR/<region>/briefing.pdf and DIR/<region>/workbook.xlsx for each region that the',
      'paper gives a pathway, DIR/all/ that compares them, DIR/model.json with all that was read,',
      'DIR/ledger.json with what each edition changed, and DIR/manifest.json with the SHA-256 of',
      'every file. Files are put in place only when all are made; those of an earlier build that',
      'are no longer made are removed. Several papers each have an edition in DIR/<file name>.',
      '',
      'A pack is made again only if something that it prints has changed, by content and not by',
      'time; without any change nothing is written. With --check nothing is made: what is stale is',
      'said and why, and the exit code is 1 if anything is.',
      '',
      'PAPER is Markdown, plain text or HTML, in UTF-8, UTF-16 or GB 18030, or a Word document',
      '(.docx). The date of the files is SOURCE_DATE_EPOCH (seconds since 1970, UTC), else the',
      "paper's own, else 1980-01-01, which is then not printed.",
      '',
      'An overlay is CSV, a workbook (.xlsx) or Parquet with the columns region, indicator, unit,',
      'period, value, status and source. Sums of provinces, shares, growth and values a head are',
      'calculated from it, and marked as calculated.',
      '',
      'What is not said here is taken from briefs.config.yaml, if there is one: see `briefs config`.',
    ],
    options: [
      outOption,
      ...editionOptions,
      {name: 'check', short: 'k', value: null, summary: 'say what is stale and why, as `status` does; write nothing'},
      {name: 'json', short: 'j', value: null, summary: 'with --check, print it as JSON'},
      helpOption,
    ],
    examples: [
      'briefs build paper.md',
      'briefs build paper.txt --out packs/2026-02',
      'briefs build paper.md --overlay provinces.csv',
      'briefs build paper.md --region east,all',
      'briefs build paper.md --format pdf,csv --lang zh,en',
      'briefs build paper.md --check',
    ],
  },
  {
    name: 'status',
    summary: 'say which packs are stale and why, and write nothing',
    usage: 'status [PAPER…] [--overlay FILE] [--out DIR] [--json]',
    details: [
      'Compares the paper, its data and the settings with the edition in DIR, and names each',
      'figure, measure, row of data or setting that makes a pack stale. The packs themselves need',
      'not be there: manifest.json, model.json and ledger.json are enough.',
      '',
      'Exit code 1 if anything is stale.',
    ],
    options: [
      outOption,
      ...editionOptions,
      {name: 'json', short: 'j', value: null, summary: 'print it as JSON'},
      helpOption,
    ],
    examples: ['briefs status paper.md', "briefs status paper.md --json | jq '.causes'"],
  },
  {
    name: 'verify',
    summary: 'compare the files of an edition with its manifest, or with a new build',
    usage: 'verify DIR [PAPER] [--rebuild] [--overlay FILE]',
    details: [
      'Every file that DIR/manifest.json names must be there with the bytes that were written; of',
      'several papers each has its edition in a folder of DIR, and all are verified.',
      'With --rebuild the edition is made again from PAPER and its data, with the ledger that is',
      'there, and each file compared byte by byte; nothing is written.',
      '',
      'Exit code 1 if anything differs.',
    ],
    options: [
      {name: 'rebuild', short: 'b', value: null, summary: 'make everything again and compare the bytes'},
      ...editionOptions,
      {name: 'json', short: 'j', value: null, summary: 'print the result as JSON'},
      helpOption,
    ],
    examples: ['briefs verify out', 'briefs verify out paper.md --rebuild'],
  },
  {
    name: 'ledger',
    summary: 'show what each edition changed',
    usage: 'ledger [DIR] [--region NAMES] [--json]',
    details: [
      'Lists the editions in DIR (out) with the figures, measures, pathways, rows of data and',
      'checks that each changed: R for a revision, which says something new of the world, C for a',
      'correction, which says the same rightly.',
    ],
    options: [regionOption, {name: 'json', short: 'j', value: null, summary: 'print ledger.json'}, helpOption],
    examples: ['briefs ledger', 'briefs ledger packs/2026-02 --region east'],
  },
  {
    name: 'inspect',
    summary: 'show what is read out of a paper, and write nothing',
    usage: 'inspect [PAPER…] [--json | --tree | --source | --explain LINE | --stage NAME]',
    details: [
      'Shows a short summary, or the whole model as JSON, or the syntax tree of the text, or the',
      'text itself as it was read: every line, column and offset points into that. Of a Word',
      'document it is the HTML that was made of it. Of several papers there are several summaries,',
      'and a list of models as JSON; all else is shown of one.',
      '',
      'With --explain it shows why each figure of one line has its values: the sentence with its',
      'figures, times and citation marks, what was in force before it, and for each field the',
      'rule that gave it and the words that it was read from.',
      '',
      'With --stage it shows the briefing of one region before it is drawn: blocks is what it',
      'says, as JSON, layout where that stands, a line a box in pt.',
    ],
    options: [
      {name: 'json', short: 'j', value: null, summary: 'print the model as JSON, and nothing else'},
      overlayOption,
      regionOption,
      languageOption,
      configOption,
      {name: 'tree', short: 't', value: null, summary: 'print the syntax tree'},
      {name: 'explain', short: 'e', value: 'LINE', summary: 'show how the figures of a line were read'},
      {name: 'source', short: 's', value: null, summary: 'print the text that positions point into'},
      {
        name: 'stage',
        short: 'g',
        value: 'NAME',
        values: ['blocks', 'layout'],
        summary: 'show a briefing before it is drawn: blocks or layout',
      },
      helpOption,
    ],
    examples: [
      'briefs inspect paper.md',
      "briefs inspect paper.md --json | jq '.pathways[].title'",
      'briefs inspect paper.md --explain 43',
      'briefs inspect paper.md --stage layout --region east',
    ],
  },
  {
    name: 'check',
    summary: 'tell what does not fit together in a paper and its data',
    usage: 'check [PAPER…] [--format text|json|sarif|github|markdown]',
    details: [
      'Tells the messages about the text, the checks of figures and references that differ, and the',
      'faults of the data laid over it. Ends with exit code 1 where one of them is an error. How',
      'grave a rule is, and which findings may stand, is said in briefs.config.yaml.',
      '',
      'github annotates the lines of the paper in GitHub Actions, sarif is read by code scanning,',
      'markdown is for a pull request. Rules are explained in docs/rules.md.',
    ],
    options: [
      {
        name: 'format',
        short: 'f',
        value: 'NAME',
        values: ['text', 'json', 'sarif', 'github', 'markdown'],
        summary: 'text, json, sarif, github or markdown (text)',
      },
      overlayOption,
      configOption,
      helpOption,
    ],
    examples: [
      'briefs check paper.md',
      'briefs check paper.md --format github',
      'briefs check --format sarif > briefs.sarif',
    ],
  },
  {
    name: 'init',
    summary: 'write a project: config, sample paper and data, a workflow for GitHub',
    usage: 'init [DIR] [--yes] | init --overlay FILE',
    details: [
      'Asks which paper and what to make of it, and writes briefs.config.yaml, a sample of data, a',
      'workflow that checks and builds on GitHub, package.json and .gitignore. A paper that is',
      'there is taken, else a sample is written. What is there is kept. Without a terminal nothing',
      'is asked.',
      '',
      "With --overlay it writes an empty file for an analyst's own data, and nothing else.",
    ],
    options: [
      {name: 'yes', short: 'y', value: null, summary: 'ask nothing'},
      {name: 'overlay', short: 'd', value: 'FILE', summary: 'write an empty overlay (.xlsx with lists, or .csv)'},
      helpOption,
    ],
    examples: ['briefs init', 'briefs init reports --yes', 'briefs init --overlay data/2026.xlsx'],
  },
  {
    name: 'diff',
    summary: 'tell what changed by meaning between two papers, models or editions',
    usage: 'diff OLD NEW [--format text|json|markdown]',
    details: [
      'OLD and NEW are papers, files model.json, folders that `briefs build` wrote, or folders of',
      'projects, whose papers are read with the data of their own config. Told are figures, pathways,',
      'measures, series and checks that were added, are gone, moved or were revised, each with the',
      'regions that it touches; a figure that is only reworded around is no change, nor is what a',
      'severity of the config hides. R marks a revision, C a correction. Papers are read with the data',
      'and regions of the config and the options. Of several papers each is compared with its like.',
    ],
    options: [
      {
        name: 'format',
        short: 'f',
        value: 'NAME',
        values: ['text', 'json', 'markdown'],
        summary: 'text, json, or markdown for a pull request (text)',
      },
      overlayOption,
      configOption,
      helpOption,
    ],
    examples: [
      'briefs diff old.md paper.md',
      'briefs diff packs paper.md --format markdown',
      'briefs diff ../last-year .',
    ],
  },
  {
    name: 'watch',
    summary: 'build again whenever a paper, its data or the config changes',
    usage: 'watch [PAPER…] [--overlay FILE] [--region NAMES] [--out DIR]',
    details: [
      'Builds as `briefs build` does, and after each change what it makes stale, with a line that',
      'names the change. Every change is an edition of the ledger: name another folder with --out',
      'for drafts. Ends with Ctrl-C.',
    ],
    options: [outOption, ...editionOptions, helpOption],
    examples: ['briefs watch paper.md --out drafts'],
  },
  {
    name: 'config',
    summary: 'show which settings are in force, and where each comes from',
    usage: 'config [PAPER…] [--config FILE] [--json]',
    details: [
      'Settings come from the options of a command, else from briefs.config.yaml (or .yml, or .json)',
      'in the folder of the call, else from the defaults. Paths in the file are seen from its own',
      'folder. Its first line names its schema, so that editors complete it and mark mistakes.',
    ],
    options: [
      {name: 'json', short: 'j', value: null, summary: 'print them as JSON, each with its origin'},
      outOption,
      ...editionOptions,
      helpOption,
    ],
    examples: ['briefs config', "briefs config --json | jq '.papers.value'", 'briefs config --config drafts.yaml'],
  },
  {
    name: 'completion',
    summary: 'print what a shell needs to complete commands and options',
    usage: 'completion bash|zsh|fish',
    details: [
      'bash: add `source <(briefs completion bash)` to ~/.bashrc',
      'zsh:  add `source <(briefs completion zsh)` to ~/.zshrc, behind compinit',
      'fish: briefs completion fish > ~/.config/fish/completions/briefs.fish',
    ],
    options: [helpOption],
    operands: ['bash', 'zsh', 'fish'],
    examples: ['source <(briefs completion bash)'],
  },
  {
    name: 'help',
    summary: 'show this page, or the page of one command',
    usage: 'help [COMMAND]',
    details: [],
    options: [helpOption],
    examples: ['briefs help build'],
  },
  {
    name: 'version',
    summary: 'show the version',
    usage: 'version',
    details: [],
    options: [helpOption],
    examples: ['briefs --version'],
  },
]
