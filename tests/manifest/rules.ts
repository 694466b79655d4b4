import { below, first, parseXml, type Element } from '../../src/workbench/xml';

/** What a manifest must be and an XML schema does not see, each as a list of complaints. */
export type ManifestRule = (manifest: Manifest) => readonly string[];

export interface Manifest {
  readonly xml: string;
  readonly root: Element;
  /** Every element, outer ones first. */
  readonly all: readonly Element[];
  /** Resources by kind and id. */
  readonly resources: ReadonlyMap<string, Element>;
}

type Kind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';
const LIMITS: Readonly<Record<Kind, number>> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };

export function readManifest(xml: string): Manifest {
  const root = parseXml(xml);
  const walk = (element: Element): Element[] => [element, ...element.children.flatMap(walk)];
  const resources = below(root, 'VersionOverrides', 'Resources').flatMap((each) =>
    each.children.flatMap((kind) => kind.children.map((one): [string, Element] => [`${kind.name} ${idOf(one)}`, one])),
  );
  return { xml, root, all: walk(root), resources: new Map(resources) };
}

const idOf = (element: Element): string => element.attributes['id'] ?? '';
const valueOf = (element: Element | undefined): string => element?.attributes['DefaultValue'] ?? '';
const typeOf = (element: Element): string => element.attributes['xsi:type'] ?? '';

/** Office reads children in one order only and drops the add-in without a word when it is another. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'VersionOverrides', 'ExtendedOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'EquivalentAddins'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

export const inOrder: ManifestRule = ({ all }) =>
  all.flatMap((element) => {
    const order = ORDER[element.name];
    if (!order) return [];
    const places = element.children.map((child) => order.indexOf(child.name));
    const unknown = element.children.filter((_, index) => places[index] === -1);
    const late = element.children.filter((_, index) => (places[index] ?? 0) < (places[index - 1] ?? 0));
    return [
      ...unknown.map((child) => `${child.name} does not belong into ${element.name}`),
      ...late.map((child) => `${child.name} stands too late in ${element.name}`),
    ];
  });

/** Which kind of resource an element with a `resid` points at. */
function kindAsked({ name }: Element): Kind {
  if (name === 'Image') return 'Images';
  if (name === 'Description') return 'LongStrings';
  return name === 'Label' || name === 'Title' || name === 'Namespace' ? 'ShortStrings' : 'Urls';
}

export const resourcesFit: ManifestRule = ({ all, resources }) => {
  const asked = all.flatMap((element) => {
    const resid = element.attributes['resid'];
    return resid === undefined ? [] : [`${kindAsked(element)} ${resid}`];
  });
  const ids = all.flatMap((element) => (element.attributes['id'] === undefined ? [] : [idOf(element)]));
  return [
    ...asked.filter((key) => !resources.has(key)).map((key) => `no resource ${key}`),
    ...[...resources.keys()].filter((key) => !asked.includes(key)).map((key) => `unused resource ${key}`),
    ...[...resources.values()].filter((one) => idOf(one).length > 32).map((one) => `${idOf(one)} is too long an id`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is an id twice`),
  ];
};

export const textsFit: ManifestRule = ({ resources, root }) => [
  ...[...resources].flatMap(([key, element]) => {
    const limit = LIMITS[key.split(' ')[0] as Kind];
    const values = [valueOf(element), ...below(element, 'Override').map(({ attributes }) => attributes['Value'] ?? '')];
    return values.some((value) => value.length > limit) ? [`${key} is longer than ${limit}`] : [];
  }),
  ...[['DisplayName', 125] as const, ['Description', 250] as const].flatMap(([name, limit]) =>
    valueOf(first(root, name)).length > limit ? [`${name} is longer than ${limit}`] : [],
  ),
];

/** A shared runtime loads only when everything that names a page names the same one. */
export const oneRuntime: ManifestRule = ({ root, all, resources }) => {
  const runtimes = all.filter(({ name }) => name === 'Runtime');
  const resid = runtimes[0]?.attributes['resid'] ?? '';
  const pages = all.filter(
    (element) =>
      element.name === 'FunctionFile' ||
      element.name === 'Page' ||
      (element.name === 'Action' && typeOf(element) === 'ShowTaskpane'),
  );
  const wrong = pages.flatMap((page) => {
    const named = page.name === 'FunctionFile' ? page : first(page, 'SourceLocation');
    return named?.attributes['resid'] === resid ? [] : [`${page.name} names another page than the runtime`];
  });
  const start = valueOf(first(root, 'DefaultSettings', 'SourceLocation'));
  return [
    ...(runtimes.length === 1 ? [] : [`${runtimes.length} runtimes instead of one`]),
    ...(runtimes[0]?.attributes['lifetime'] === 'long' ? [] : ['the runtime is not shared (lifetime="long")']),
    ...wrong,
    ...(start === valueOf(resources.get(`Urls ${resid}`))
      ? []
      : ['DefaultSettings names another page than the runtime']),
    ...(all.some(({ name }) => name === 'TaskpaneId') ? ['TaskpaneId cannot stand beside a shared runtime'] : []),
  ];
};

const HAN = /\p{Script=Han}/u;
/** What stands before the names of cell functions: formulas know one spelling, whatever the language. */
const NAMESPACE = 'ShortStrings Functions.Namespace';
const LOCALISED = ['DisplayName', 'Description', 'SupportUrl'];

export const oneNamespace: ManifestRule = ({ resources }) => {
  const namespace = resources.get(NAMESPACE);
  return namespace && (valueOf(namespace) !== 'JIEDUI' || namespace.children.length > 0)
    ? ['the namespace of the functions is JIEDUI in every language']
    : [];
};

export const bothLanguages: ManifestRule = ({ root, resources, xml }) => {
  const texts: [string, Element][] = [
    ...LOCALISED.flatMap((name) => below(root, name).map((element): [string, Element] => [name, element])),
    ...[...resources].filter(([key]) => key.includes('Strings') && key !== NAMESPACE),
  ];
  const inside = /<Resources>[\s\S]*<\/Resources>/.exec(xml)?.[0] ?? '';
  return [
    ...texts.flatMap(([name, element]) => {
      const overrides = below(element, 'Override');
      const english = overrides[0]?.attributes['Value'] ?? '';
      const isAddress = valueOf(element).startsWith('https:');
      return [
        ...(overrides.length === 1 && overrides[0]?.attributes['Locale'] === 'en-US'
          ? []
          : [`${name} wants exactly one override, en-US`]),
        ...(isAddress || HAN.test(valueOf(element)) ? [] : [`${name} is not in Chinese`]),
        ...(HAN.test(english) || english === '' ? [`${name} is not in English`] : []),
      ];
    }),
    ...(valueOf(first(root, 'DefaultLocale')) === '' && first(root, 'DefaultLocale')?.text === 'zh-CN'
      ? []
      : ['the default locale is not zh-CN']),
    ...(inside.includes('<Override') ? ['an override in Resources lacks its prefix bt:'] : []),
  ];
};

/** Every address of the manifest, with the place it stands in. */
export const addresses = ({ all }: Manifest): readonly { readonly at: string; readonly url: string }[] =>
  all.flatMap((element) =>
    Object.values(element.attributes)
      .filter((value) => /^\w+:\/\//.test(value))
      .filter((value) => !/^http:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(value))
      .map((url) => ({ at: `${element.name} ${idOf(element)}`.trim(), url })),
  );

export const safeAddresses: ManifestRule = (manifest) =>
  addresses(manifest)
    .filter(({ url }) => !url.startsWith('https://') || /\.ico$/i.test(url))
    .map(({ at, url }) => `${at}: ${url} must be https, and no .ico`);

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

export const iconsComplete: ManifestRule = ({ all, resources }) =>
  all
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) => {
      const images = below(icon, 'Image');
      const sizes = images.map(({ attributes }) => Number(attributes['size']));
      const wrong = images.filter(({ attributes }) => {
        const address = valueOf(resources.get(`Images ${attributes['resid'] ?? ''}`));
        return !address.endsWith(`-${attributes['size'] ?? ''}.png`);
      });
      return [
        ...(String(sizes) === String(ICON_SIZES) ? [] : [`an icon has the sizes ${sizes.join()}`]),
        ...wrong.map(({ attributes }) => `${attributes['resid'] ?? ''} is not drawn for its size`),
      ];
    });

/** Unmet there, the whole ribbon stays away; met or not, they belong into the base of the manifest. */
export const requirementsInBase: ManifestRule = ({ root }) => {
  const sets = below(root, 'Requirements', 'Sets', 'Set').map(
    ({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`,
  );
  return [
    ...(first(root, 'VersionOverrides', 'Requirements') ? ['Requirements stand in VersionOverrides'] : []),
    ...['SharedRuntime 1.1', 'ExcelApi 1.14']
      .filter((set) => !sets.includes(set))
      .map((set) => `${set} is not required`),
    ...(sets.length > 2 ? [`more is required than the floor: ${sets.join()}`] : []),
  ];
};

export const RULES: Readonly<Record<string, ManifestRule>> = {
  inOrder,
  resourcesFit,
  textsFit,
  oneRuntime,
  oneNamespace,
  bothLanguages,
  safeAddresses,
  iconsComplete,
  requirementsInBase,
};

/** All complaints about a manifest. */
export const complaints = (xml: string): readonly string[] => {
  const manifest = readManifest(xml);
  return Object.values(RULES).flatMap((rule) => rule(manifest));
};
