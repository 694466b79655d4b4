import { createContext, useContext } from 'react';
import type { Host } from '../../model/host';
import type { Work } from '../work';

/** What screens work with: the session and its workbook, and the program around them. */
export interface Services extends Work {
  readonly host: Host;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

/** The services of the pane. @throws {Error} outside of it: a fault of the program. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('Screens stand inside the pane');
  return services;
}
