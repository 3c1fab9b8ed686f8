/*
 * Says in plain words why the pane does not come, where the pane itself cannot: the browser inside Excel is too old
 * for it, or one of its files is out of reach. Written for any browser, and copied as it stands.
 */
(function () {
  'use strict';

  function show(id) {
    var element = document.getElementById(id);
    var loading = document.getElementById('boot-loading');
    if (!element || document.getElementById('root').firstChild) return;
    element.removeAttribute('hidden');
    loading.setAttribute('hidden', '');
  }

  function whenRead(act) {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act);
    else act();
  }

  function tooOld() {
    try {
      // Newest of what the pane needs: Safari has it since 16.4.
      new RegExp('(?<!a)b');
      return typeof Array.prototype.at !== 'function' || typeof Object.hasOwn !== 'function';
    } catch (error) {
      return true;
    }
  }

  if (tooOld()) {
    whenRead(function () {
      show('boot-old');
    });
    return;
  }

  window.addEventListener(
    'error',
    function (event) {
      var file = event.target && event.target.tagName === 'SCRIPT' ? event.target.src : '';
      if (!file) return;
      whenRead(function () {
        document.getElementById('boot-file').textContent = file;
        show('boot-failed');
      });
    },
    true,
  );
})();
