import type { Control, Group } from '../addin/manifest';
import { useBench, usePart, useSay } from './context';
import { HomeTab } from './HomeTab';
import { HOME } from './ribbonTabs';
import { WORDS } from './words';

/** The ribbon: one built-in tab, and those the add-in's manifest describes. */
export function Ribbon() {
  const { actions } = useBench();
  const say = useSay();
  const chosen = usePart((state) => state.tab);
  const manifest = usePart((state) => state.manifest);
  const hidden = usePart((state) => state.ribbon.hiddenTabs);
  const own = (manifest?.tabs ?? []).filter((tab) => !hidden.has(tab.id));
  const tabs = [{ id: HOME, label: say(WORDS.home) }, ...own];
  const current = own.find((tab) => tab.id === chosen);
  return (
    <section className="ribbon" aria-label={say(WORDS.ribbon)}>
      <div role="tablist" className="ribbon-tabs">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-controls="ribbon-body"
            aria-selected={tab.id === (current?.id ?? HOME)}
            onClick={() => {
              actions.chooseTab(tab.id);
            }}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="ribbon-body" className="ribbon-body" aria-labelledby={`tab-${current?.id ?? HOME}`}>
        {current ? current.groups.map((group) => <RibbonGroup key={group.id} group={group} />) : <HomeTab />}
      </div>
    </section>
  );
}

function RibbonGroup({ group }: { readonly group: Group }) {
  return (
    <div role="group" aria-label={group.label} className="ribbon-group">
      <div className="ribbon-controls">
        {group.controls.map((control) => (
          <RibbonButton key={control.id} control={control} />
        ))}
      </div>
      <div className="ribbon-label" aria-hidden="true">
        {group.label}
      </div>
    </div>
  );
}

/** The picture nearest to what the ribbon shows on a sharp screen. */
const pictureOf = (control: Control, size: number): string | undefined =>
  [...control.icons].sort(([one], [other]) => Math.abs(one - size) - Math.abs(other - size))[0]?.[1];

function RibbonButton({ control }: { readonly control: Control }) {
  const { addin } = useBench();
  const disabled = usePart((state) => state.ribbon.disabled.has(control.id));
  if (control.action.kind === 'menu') return <RibbonMenu control={control} items={control.action.items} />;
  return (
    <button
      type="button"
      className="ribbon-button"
      disabled={disabled}
      title={tooltip(control)}
      data-control={control.id}
      onClick={() => {
        addin.press(control);
      }}
    >
      <img src={pictureOf(control, 32)} alt="" width={32} height={32} />
      <span>{control.label}</span>
    </button>
  );
}

/** A menu opens as the platform's own list of choices: no layer of ours to keep in place. */
function RibbonMenu({ control, items }: { readonly control: Control; readonly items: readonly Control[] }) {
  const { addin } = useBench();
  return (
    <details className="ribbon-menu" name="ribbon-menu">
      <summary className="ribbon-button" title={tooltip(control)} data-control={control.id}>
        <img src={pictureOf(control, 32)} alt="" width={32} height={32} />
        <span>{control.label} ▾</span>
      </summary>
      <div className="ribbon-menu-items">
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            title={tooltip(item)}
            data-control={item.id}
            onClick={(event) => {
              event.currentTarget.closest('details')?.removeAttribute('open');
              addin.press(item);
            }}
          >
            <img src={pictureOf(item, 16)} alt="" width={16} height={16} />
            {item.label}
          </button>
        ))}
      </div>
    </details>
  );
}

const tooltip = ({ tip }: Control): string =>
  tip.description && tip.description !== tip.title ? `${tip.title}\n${tip.description}` : tip.title;
