import type { ReactNode } from 'react';
import { useArrivals, useHandbookPage } from '../route';
import Handbook from './Handbook';

/** The handbook as a screen, from the page that was asked for. */
export default function HandbookScreen(): ReactNode {
  const page = useHandbookPage();
  return <Handbook key={useArrivals()} start={page} />;
}
