import type { Locale } from './host';

/** Shared runtime and custom functions: without the second they never start. */
const FLAGS = 3;
const SEPARATOR = { search: '$', name: '|' } as const;

const hostInfo = (locale: Locale, separator: string): string =>
  ['Excel', 'Web', '16.01', locale, 'workbench', '', '', String(FLAGS)].join(separator);

/** How a frame is named so that office.js in it finds its host. @param origin of the page around the frame */
export const frameName = (locale: Locale, origin: string): string =>
  JSON.stringify({
    baseFrameName: 'workbench',
    hostInfo: hostInfo(locale, SEPARATOR.name),
    xdmInfo: `workbench|workbench|${origin}`,
    serializerVersion: 1,
    flights: '[]',
  });

/** What is added to the address of the add-in's page. */
export const frameSearch = (locale: Locale): string => `?_host_Info=${hostInfo(locale, SEPARATOR.search)}`;
