import { useEffect, useRef } from 'react';
import { BenchProvider, useBench, usePart, useSay, type Bench } from './context';
import { FormulaBar } from './FormulaBar';
import { HostDrawer } from './HostDrawer';
import { Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { TaskPane } from './TaskPane';
import { TitleBar } from './TitleBar';
import { WORDS } from './words';

/** The whole page. */
export function App({ bench }: { readonly bench: Bench }) {
  return (
    <BenchProvider value={bench}>
      <Page />
    </BenchProvider>
  );
}

function Page() {
  const { addin } = useBench();
  const theme = usePart((state) => state.theme);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (addin.pressKeys(event)) event.preventDefault();
    };
    window.addEventListener('keydown', listen, true);
    return () => {
      window.removeEventListener('keydown', listen, true);
    };
  }, [addin]);
  return (
    <div className="page" data-theme={theme}>
      <TitleBar />
      <Ribbon />
      <FormulaBar />
      <div className="work">
        <GridArea />
        <TaskPane />
        <HostDrawer />
      </div>
      <SheetTabs />
      <StatusBar />
    </div>
  );
}

/** The place of the grid. */
function GridArea() {
  const { actions } = useBench();
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? actions.mountGrid(place.current) : undefined), [actions]);
  return <main className="grid" ref={place} aria-label={say(WORDS.grid)} />;
}
