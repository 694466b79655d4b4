import { below, first, parseXml, type Element } from '../xml';

/** What a control of the ribbon does. */
export type Action =
  | { readonly kind: 'pane'; readonly url: string }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'menu'; readonly items: readonly Control[] };

/** A button or menu of the ribbon or the context menu, in one language. */
export interface Control {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly enabled: boolean;
  readonly action: Action;
}

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly Control[];
}

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly Group[];
}

/** Where an add-in's custom functions are described, and under which name they stand in formulas. */
export interface FunctionSource {
  readonly namespace: string;
  readonly metadataUrl: string;
}

/** An add-in as its manifest describes it, in one display language. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly icon: string | undefined;
  /** The page of the pane: also the page of the shared runtime. */
  readonly page: string;
  readonly sharedRuntime: boolean;
  readonly tabs: readonly Tab[];
  /** What the add-in puts into the context menu of a cell. */
  readonly contextMenu: readonly Control[];
  readonly functions: FunctionSource | undefined;
  readonly shortcuts: { readonly url: string; readonly resourcesUrl: string | undefined } | undefined;
  /** The add-in's own requirement sets: name → lowest version. */
  readonly requirements: ReadonlyMap<string, string>;
}

/**
 * Reads an add-in only manifest (XML) as the host does for one display language: texts, addresses and pictures come
 * from the override of that language, else from the default value.
 * @param locale a full tag, such as `zh-CN`
 * @throws {Error} when the text is not XML or lacks the page of the add-in
 */
export function readManifest(xml: string, locale: string): Manifest {
  const app = parseXml(xml);
  const say = (element: Element | undefined): string => localised(element, locale);
  const overrides = first(app, 'VersionOverrides');
  const host = first(overrides, 'Hosts', 'Host');
  const resources = new Map(
    below(overrides, 'Resources')
      .flatMap((each) => each.children.flatMap((kind) => kind.children))
      .map((resource) => [resource.attributes['id'] ?? '', say(resource)]),
  );
  const read = reader(resources);
  const page =
    read.resource(first(host, 'Runtimes', 'Runtime')) ?? say(first(app, 'DefaultSettings', 'SourceLocation'));
  if (!page) throw new Error('The manifest names no page (DefaultSettings/SourceLocation)');
  const surfaces = below(host, 'DesktopFormFactor', 'ExtensionPoint');
  const surface = (type: string): readonly Element[] => surfaces.filter((each) => typeOf(each) === type);
  return {
    id: first(app, 'Id')?.text ?? '',
    version: first(app, 'Version')?.text ?? '',
    name: say(first(app, 'DisplayName')),
    icon: say(first(app, 'IconUrl')) || undefined,
    page,
    sharedRuntime: first(host, 'Runtimes', 'Runtime')?.attributes['lifetime'] === 'long',
    tabs: surface('PrimaryCommandSurface').flatMap((point) => below(point, 'CustomTab').map(read.tab)),
    contextMenu: surface('ContextMenu').flatMap((point) => below(point, 'OfficeMenu', 'Control').map(read.control)),
    functions: read.functions(below(host, 'AllFormFactors', 'ExtensionPoint')),
    shortcuts: shortcutsOf(first(app, 'ExtendedOverrides')),
    requirements: new Map(
      below(app, 'Requirements', 'Sets').flatMap((sets) =>
        below(sets, 'Set').map((set) => [
          set.attributes['Name'] ?? '',
          set.attributes['MinVersion'] ?? sets.attributes['DefaultMinVersion'] ?? '1.1',
        ]),
      ),
    ),
  };
}

/** Where a manifest says an add-in under development lives. */
const DEVELOPMENT = /https:\/\/localhost(?::\d+)?(?![\w.:-])/g;

/** A manifest served beside its add-in, at whatever port that is: addresses on this machine become those of an origin. */
export const rebased = (xml: string, origin: string): string => xml.replace(DEVELOPMENT, origin);

const typeOf = (element: Element): string | undefined => element.attributes['xsi:type'];

function localised(element: Element | undefined, locale: string): string {
  const override = below(element, 'Override').find((each) => each.attributes['Locale'] === locale);
  return override?.attributes['Value'] ?? element?.attributes['DefaultValue'] ?? '';
}

function shortcutsOf(element: Element | undefined): Manifest['shortcuts'] {
  const url = element?.attributes['Url'];
  return url ? { url, resourcesUrl: element.attributes['ResourcesUrl'] } : undefined;
}

/** Readers of the parts that point at resources. */
function reader(resources: ReadonlyMap<string, string>) {
  const resource = (element: Element | undefined): string | undefined =>
    element ? resources.get(element.attributes['resid'] ?? '') : undefined;

  const action = (element: Element): Action => {
    if (typeOf(element) === 'Menu') return { kind: 'menu', items: below(element, 'Items', 'Item').map(control) };
    const act = first(element, 'Action');
    const name = first(act, 'FunctionName')?.text;
    return act && typeOf(act) === 'ExecuteFunction' && name
      ? { kind: 'function', name }
      : { kind: 'pane', url: resource(first(act, 'SourceLocation')) ?? '' };
  };

  const control = (element: Element): Control => {
    const label = resource(first(element, 'Label')) ?? '';
    return {
      id: element.attributes['id'] ?? '',
      label,
      tip: {
        title: resource(first(element, 'Supertip', 'Title')) ?? label,
        description: resource(first(element, 'Supertip', 'Description')) ?? '',
      },
      icons: new Map(
        below(element, 'Icon', 'Image').map((image) => [Number(image.attributes['size']), resource(image) ?? '']),
      ),
      enabled: first(element, 'Enabled')?.text !== 'false',
      action: action(element),
    };
  };

  const group = (element: Element): Group => ({
    id: element.attributes['id'] ?? '',
    label: resource(first(element, 'Label')) ?? '',
    controls: below(element, 'Control').map(control),
  });

  const tab = (element: Element): Tab => ({
    id: element.attributes['id'] ?? '',
    label: resource(first(element, 'Label')) ?? '',
    groups: below(element, 'Group').map(group),
  });

  const functions = (points: readonly Element[]): FunctionSource | undefined => {
    const point = points.find((each) => typeOf(each) === 'CustomFunctions');
    const metadataUrl = resource(first(point, 'Metadata', 'SourceLocation'));
    if (!point || !metadataUrl) return undefined;
    return { metadataUrl, namespace: resource(first(point, 'Namespace')) ?? '' };
  };

  return { resource, control, tab, functions };
}
