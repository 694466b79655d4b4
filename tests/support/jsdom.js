/** What jsdom lacks of a browser and screens of Fluent ask for. */
if (typeof window !== 'undefined') {
  const { TextDecoder, TextEncoder } = require('node:util');
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.scrollTo = () => {};
  Blob.prototype.arrayBuffer ??= function () {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(Uint8Array.from(new Uint8Array(reader.result)).buffer);
      reader.readAsArrayBuffer(this);
    });
  };
  // A screen that waits for a check waits longer on a machine that is busy with other things.
  require('@testing-library/dom').configure({ asyncUtilTimeout: 15_000 });
}
