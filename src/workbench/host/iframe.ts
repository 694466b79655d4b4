import { frameName, frameSearch } from './frame';
import type { Host } from './host';
import type { Session } from './session';

/** An add-in's page in a frame, talking to the host of the page around it. */
export interface AttachedFrame {
  readonly session: Session;
  /** Takes the add-in's page out of the frame. */
  detach(): void;
}

/**
 * Loads an add-in's page into a frame and plays its host. Both pages must be served over HTTPS under the same host
 * name: office.js speaks to no other parent.
 * @param frame not yet part of the page: its name becomes that of the window in it only when it is put there
 * @param address of the add-in's page, without a query
 */
export function attachFrame(host: Host, frame: HTMLIFrameElement, address: string): AttachedFrame {
  const page = new URL(address, window.location.href);
  const session = host.connect((message) => {
    frame.contentWindow?.postMessage(message, page.origin);
  });
  const receive = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === page.origin) session.receive(event.data);
  };
  window.addEventListener('message', receive);
  frame.name = frameName(host.locale, window.location.origin);
  page.search = frameSearch(host.locale);
  frame.src = page.href;
  return {
    session,
    detach: () => {
      window.removeEventListener('message', receive);
      session.close();
      frame.removeAttribute('src');
    },
  };
}
