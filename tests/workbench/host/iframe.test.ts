/** @jest-environment jsdom */
import { Host } from '../../../src/workbench/host/host';
import { attachFrame, type AttachedFrame } from '../../../src/workbench/host/iframe';

const HANDSHAKE = JSON.stringify({
  _messageType: 0,
  _actionName: 'ContextActivationManager_getAppContextAsync',
  _actionType: 0,
  _conversationId: 'workbench',
  _correlationId: 1,
  _origin: 'x',
  _data: '',
});

let attached: AttachedFrame;
let frame: HTMLIFrameElement;
let posted: { readonly message: string; readonly origin: string }[];

beforeEach(() => {
  posted = [];
  frame = document.createElement('iframe');
  const postMessage = (message: string, origin: string): void => {
    posted.push({ message, origin });
  };
  Object.defineProperty(frame, 'contentWindow', { value: { postMessage } });
  attached = attachFrame(new Host({ locale: 'zh-CN' }), frame, '/taskpane.html');
});
afterEach(() => {
  attached.detach();
});

const post = (data: string, origin = window.location.origin, source: unknown = frame.contentWindow): void => {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
};

describe('a frame with an add-in’s page', () => {
  it('is named and addressed so that office.js finds its host', () => {
    expect(JSON.parse(frame.name)).toMatchObject({
      hostInfo: 'Excel|Web|16.01|zh-CN|workbench|||3',
      xdmInfo: `workbench|workbench|${window.location.origin}`,
    });
    expect(new URL(frame.src).search).toBe('?_host_Info=Excel$Web$16.01$zh-CN$workbench$$$3');
  });

  it('is answered, under the origin of its page alone', () => {
    post(HANDSHAKE);
    expect(posted).toHaveLength(1);
    expect(posted[0]?.origin).toBe(window.location.origin);
    expect(JSON.parse(posted[0]?.message ?? '')).toMatchObject({ _responseType: 0, _data: { _appUILocale: 'zh-CN' } });
  });

  it.each([
    [
      'another window',
      (): void => {
        post(HANDSHAKE, undefined, window);
      },
    ],
    [
      'another origin',
      (): void => {
        post(HANDSHAKE, 'https://elsewhere.example');
      },
    ],
    [
      'a tool of the browser',
      (): void => {
        post('hello');
      },
    ],
    [
      'a page that was closed',
      (): void => {
        attached.detach();
        post(HANDSHAKE);
      },
    ],
  ])('is not confused by %s', (_, send) => {
    send();
    expect(posted).toEqual([]);
  });
});
