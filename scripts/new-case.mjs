// `npm run new:case NAME`: a folder with an empty input.md. Write it, run `npm test`, read the new references, commit.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'

const name = process.argv[2]
const folder = new URL(`../tests/cases/${name}/`, import.meta.url)
if (!name || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)) {
  console.error(
    'Unexpected name, expected words and hyphens that say what the case shows: `npm run new:case growth-and-share`',
  )
  process.exit(2)
}
if (existsSync(folder)) {
  console.error(`Unexpected case \`${name}\`, it is there already, choose another name`)
  process.exit(2)
}
mkdirSync(folder)
writeFileSync(new URL('input.md', folder), '')
console.log(
  `tests/cases/${name}/input.md: write it, run \`npm test\`, read tree.txt, messages.txt and model.txt, commit`,
)
