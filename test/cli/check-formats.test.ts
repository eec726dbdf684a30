import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { asGithub } from '../../src/cli/check-github.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { insats } from './memory-io.js';
import { toyYaml } from './toy.js';

const broken = toyYaml.replace('form: written', 'form: writen');
const twice = `${toyYaml}subject: family\n`;

describe('--format github', () => {
  test('one workflow command for each finding, and nothing else', async () => {
    const { status, out } = await insats('check stod.yaml --format github', { 'stod.yaml': broken });
    expect(status).toBe(1);
    expect(out).toBe(
      '::error file=stod.yaml,line=20,endLine=20,col=11,endColumn=17,title=unknown-value::' +
        '`form` i `medgivande` kan inte vara `writen`; det ska vara `written` eller `oral`. Menade du `written`?\n',
    );
  });

  test('nothing found, nothing written; a warning says so', async () => {
    const label = toyYaml.replace(', en: Meeting', '');
    expect(await insats('check a.yaml --format github', { 'a.yaml': toyYaml })).toMatchObject({
      status: 0,
      out: '',
    });
    expect((await insats('check a.yaml --format github', { 'a.yaml': label })).out).toMatch(
      /^::warning file=a\.yaml,/,
    );
  });

  test('what would end a property, a line or the command is escaped', () => {
    const found: Diagnostic = {
      code: 'x',
      severity: 'error',
      data: {},
      path: [],
      span: { line: 1, column: 2, endLine: 3, endColumn: 4 },
      message: { sv: '100 %: a,\r\n::error::b', en: '' },
    };
    const path = 'a,b:c%\n.yaml';
    expect(asGithub([{ file: { path, text: '' }, diagnostics: [found] }], 'sv')).toBe(
      '::error file=a%2Cb%3Ac%25%0A.yaml,line=1,endLine=3,title=x::100 %25: a,%0D%0A::error::b\n',
    );
  });
});

describe('--format sarif', () => {
  const sarif = async (args: string, files: object): Promise<ReturnType<typeof JSON.parse>> =>
    JSON.parse((await insats(`check ${args} --format sarif`, { ...files })).out);

  test('a log with its rules, results and regions', async () => {
    const log = await sarif('mapp/å.yaml --lang en', { 'mapp/å.yaml': broken });
    expect(log).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'insats',
              rules: [
                {
                  id: 'unknown-value',
                  shortDescription: { text: 'Unknown value' },
                  fullDescription: { text: 'The key takes one of a closed set of words.' },
                  defaultConfiguration: { level: 'error' },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'unknown-value',
              ruleIndex: 0,
              level: 'error',
              message: { text: expect.stringContaining('Did you mean `written`?') },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'mapp/%C3%A5.yaml' },
                    region: { startLine: 20, startColumn: 11, endLine: 20, endColumn: 17 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('every result points to its rule; related places come along', async () => {
    const [run] = (await sarif('a.yaml b.yaml', { 'a.yaml': broken, 'b.yaml': twice })).runs;
    const { rules } = run.tool.driver;
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
    const repeated = run.results.find((one: { ruleId: string }) => one.ruleId === 'yaml-duplicate-key');
    expect(repeated.relatedLocations[0].physicalLocation.region.startLine).toBe(8);
  });

  test('no findings: a whole log all the same; a file that is no text has no region', async () => {
    expect((await sarif('a.yaml', { 'a.yaml': toyYaml })).runs[0].results).toEqual([]);
    const [found] = (await sarif('a.yaml', { 'a.yaml': new Uint8Array([0xff, 0xfe]) })).runs[0].results;
    expect(found).toMatchObject({
      ruleId: 'not-text',
      locations: [{ physicalLocation: { artifactLocation: {} } }],
    });
  });

  test('an absolute path is a file URI', async () => {
    const [found] = (await sarif('/tmp/a.yaml', { '/tmp/a.yaml': broken })).runs[0].results;
    expect(found.locations[0].physicalLocation.artifactLocation.uri).toBe(pathToFileURL('/tmp/a.yaml').href);
  });
});

describe('--watch', () => {
  test('checks again at each change; the status is that of the last check', async () => {
    const files: { [path: string]: string } = { 'a.yaml': broken };
    const { status, out } = await insats('check a.yaml --watch', files, {
      whileWatching: (changed) => {
        files['a.yaml'] = toyYaml;
        changed();
      },
    });
    expect(status).toBe(0);
    expect(out).toContain('1 fel och 0 varningar i 1 fil.\n');
    expect(out.endsWith('Inga fel i 1 fil.\n')).toBe(true);
  });

  test('a file that is gone for a moment is no reason to stop', async () => {
    const files: { [path: string]: string } = { 'a.yaml': toyYaml };
    const { status, err } = await insats('check a.yaml --watch', files, {
      whileWatching: (changed) => {
        delete files['a.yaml'];
        changed();
      },
    });
    expect({ status, err }).toEqual({ status: 2, err: 'Filen a.yaml finns inte.\n' });
  });
});
