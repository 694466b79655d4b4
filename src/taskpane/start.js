/*
 * Speaks while the pane itself cannot: in a browser too old to run it, or when its files or office.js did not come. In
 * ES5, so that the oldest browser reads it; a file of its own, as the security policy allows no scripts in the page.
 * The pane takes the element `start` away when it is drawn.
 */
(function () {
  'use strict';

  var PATIENCE = 20000;
  var TOO_OLD = [
    '此版本的 Office 所用的浏览器组件过旧，无法打开面板。请联系信息管理人员更新 Office 或安装 Microsoft Edge WebView2。',
    'The browser part of this Office is too old to open the pane. Please ask your IT staff to update Office or to install Microsoft Edge WebView2.',
  ];
  var NOT_LOADED = [
    '面板的文件没有全部读到。请检查与加载项服务器的网络连接，然后关闭面板再打开；仍不行时请联系信息管理人员。',
    'Some files of the pane did not arrive. Please check the connection to the add-in server, then close the pane and open it again; if that does not help, ask your IT staff.',
  ];
  var NO_ANSWER = [
    'Excel 没有应答。请关闭面板再打开；仍不行时请保存工作簿并重新启动 Excel。',
    'Excel does not answer. Please close the pane and open it again; if that does not help, save the workbook and restart Excel.',
  ];
  var isFinal = false;

  function say(words) {
    var start = document.getElementById('start');
    var paragraphs = start ? start.getElementsByTagName('p') : [];
    for (var i = 0; i < paragraphs.length; i++) paragraphs[i].textContent = words[i];
  }

  /** The last word: what comes later follows from it. */
  function stop(words) {
    if (isFinal) return;
    isFinal = true;
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', function () {
        say(words);
      });
    } else {
      say(words);
    }
  }

  function isTooOld() {
    return !(
      typeof Promise === 'function' &&
      typeof fetch === 'function' &&
      typeof globalThis === 'object' &&
      window.CSS &&
      CSS.supports('color', 'var(--a)')
    );
  }

  if (isTooOld()) {
    stop(TOO_OLD);
  } else if (typeof Office === 'undefined') {
    stop(NOT_LOADED);
  }

  /** A script that could not be loaded tells it to itself only: heard on the way down. */
  function onError(event) {
    if (event.target && event.target.tagName === 'SCRIPT') stop(NOT_LOADED);
  }
  window.addEventListener('error', onError, true);

  window.setTimeout(function () {
    stop(NO_ANSWER);
  }, PATIENCE);
})();
