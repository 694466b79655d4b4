import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parameters } from '../../scripts/addin/parameters';
import { first } from '../../src/workbench/xml';
import { addresses, complaints, readManifest } from './rules';

const ROOT = join(__dirname, '..', '..');
const xml = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = readManifest(xml);
const BASE = 'https://localhost:3000';

describe('the manifest', () => {
  it('breaks none of the rules an XML schema does not see', () => {
    expect(complaints(xml)).toEqual([]);
  });

  it.each([
    ['another order', /( {2}<IconUrl.*\n)( {2}<HighResolutionIconUrl.*\n)/, '$2$1', 'IconUrl stands too late'],
    [
      'a label before its group',
      /<CustomTab id="Jiedui.Tab">/,
      '$&<Label resid="Tab.Label"/>',
      'too late in CustomTab',
    ],
    [
      'an id without a resource',
      /<Label resid="Tab.Label"\/>/,
      '<Label resid="Tab.Name"/>',
      'no resource ShortStrings',
    ],
    ['a resource nobody uses', /<bt:ShortStrings>/, '$&<bt:String id="Spare" DefaultValue="空"/>', 'unused resource'],
    ['an id twice', /id="Jiedui.CheckWorkbook"/, 'id="Jiedui.CheckSheet"', 'an id twice'],
    ['too long an id', /Tab\.Label/g, 'The.Label.Of.The.Only.Tab.We.Have.Here', 'too long an id'],
    ['too long a tip', /DefaultValue="在浏览器中/, `DefaultValue="${'在'.repeat(250)}`, 'longer than 250'],
    [
      'two pages in one runtime',
      /<FunctionFile resid="Taskpane.Url"\/>/,
      '<FunctionFile resid="Help.Url"/>',
      'FunctionFile',
    ],
    ['a short-lived runtime', / lifetime="long"/, '', 'not shared'],
    ['a pane id', /(<Action xsi:type="ShowTaskpane">)/, '$1<TaskpaneId>Pane</TaskpaneId>', 'TaskpaneId'],
    ['a text in one language', /(<bt:String id="Tab.Label" DefaultValue="结对">).*?(<\/bt:String>)/, '$1$2', 'en-US'],
    ['Chinese in the English', /Value="Jiedui"/, 'Value="结对"', 'not in English'],
    ['an override of the default', /Locale="en-US"/, 'Locale="zh-CN"', 'exactly one override'],
    ['an override without prefix', /<bt:Override/, '<Override', 'prefix'],
    [
      'a translated namespace',
      /(id="Functions.Namespace" DefaultValue="JIEDUI")\/>/,
      '$1><bt:Override Locale="en-US" Value="PAIRS"/></bt:String>',
      'JIEDUI in every language',
    ],
    [
      'another page for functions',
      /<Page><SourceLocation resid="Taskpane.Url"\/>/,
      '<Page><SourceLocation resid="Help.Url"/>',
      'Page names another page',
    ],
    ['http', /https(:\/\/localhost:3000\/assets\/icons\/help-16)/, 'http$1', 'must be https'],
    ['an .ico', /jiedui-32\.png/, 'jiedui-32.ico', 'no .ico'],
    ['a missing size', /<bt:Image size="80" resid="Icon.Help.80"\/>/, '', 'an icon has the sizes'],
    ['a picture of another size', /(size="16" resid="Icon.Help)\.16/, '$1.20', 'not drawn for its size'],
    ['no floor', /.*<Set Name="ExcelApi".*\n/, '', 'ExcelApi 1.14 is not required'],
    [
      'requirements around the ribbon',
      /<VersionOverrides [^>]*>/,
      '$&<Requirements><bt:Sets><bt:Set Name="RibbonApi"/></bt:Sets></Requirements>',
      'stand in VersionOverrides',
    ],
  ])('would not pass with %s', (_, fault, instead, complaint) => {
    const planted = xml.replace(fault, instead);
    expect(planted).not.toBe(xml);
    expect(complaints(planted)).toContainEqual(expect.stringContaining(complaint));
  });

  it('has an identity of its own and the version of the package, in four parts', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(first(manifest.root, 'Version')?.text).toBe(`${version}.0`);
    expect(first(manifest.root, 'Id')?.text).toBe('77a7cef8-a522-4056-a08e-4320ad470a07');
  });

  it('names only files that are there, under the address the build replaces', () => {
    const files = addresses(manifest).map(({ url }) => url);
    expect(files.filter((url) => !url.startsWith(`${BASE}/`))).toEqual([]);
    const sources = files
      .map((url) => url.slice(BASE.length + 1))
      .filter((path) => path !== 'taskpane.html')
      .map((path) =>
        path
          .replace('assets/icons/', 'assets/icons/png/')
          .replace(/^help\//, 'assets/help/')
          .replace(/^functions\//, 'assets/functions/')
          .replace(/^shortcuts/, 'assets/shortcuts/shortcuts'),
      );
    expect(sources.length).toBeGreaterThan(70);
    expect(sources.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names pictures that have the pixels they are named for', () => {
    const pictures = addresses(manifest).filter(({ url }) => url.endsWith('.png'));
    const wrong = pictures.filter(({ url }) => {
      const bytes = readFileSync(join(ROOT, url.replace(`${BASE}/assets/icons/`, 'assets/icons/png/')));
      const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
      // A PNG says its width and height at bytes 16 and 20.
      return (
        bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.readUInt32BE(16) !== size || bytes.readUInt32BE(20) !== size
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the build parameters', () => {
  it('take an https address and drop its last slash', () => {
    expect(parameters({ ADDIN_BASE_URL: 'https://addin.example.gov.cn/jiedui/' }).base).toBe(
      'https://addin.example.gov.cn/jiedui',
    );
    expect(parameters({}).base).toBe(BASE);
  });

  it.each(['http://addin.example.gov.cn', 'addin.example.gov.cn', 'https://a/"><x', 'https://a/?b'])(
    'refuse %s as an address',
    (address) => {
      expect(() => parameters({ ADDIN_BASE_URL: address })).toThrow('ADDIN_BASE_URL');
    },
  );

  it('refuse a source of office.js they do not know', () => {
    expect(() => parameters({ OFFICE_JS: 'copy' })).toThrow('OFFICE_JS');
  });

  it('make a contact safe to stand in a page', () => {
    expect(parameters({ ADDIN_CONTACT: 'IT <it@example.gov.cn>' }).contact).toBe('IT &lt;it@example.gov.cn&gt;');
  });
});
