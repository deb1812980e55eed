/**
 * Lets a list of a form open again after an option was chosen.
 *
 * Choosing does two things at once: the list closes, and the form's value changes. form-js 1.8.7 stands on a Preact that
 * draws the field because of the second and forgets to put down the first: the list counts as open from then on, though it
 * is closed, and the click that is to open it changes nothing. Whoever corrected a choice found no options. Later Preacts
 * put waiting states down before such a drawing; here it is done in the place that Preact leaves open for it.
 */
const FORM = '.fjs-container';

/** Names as Preact 10 publishes them: __H hooks, __ what a hook holds, __N what it is to hold, __c whose state it is. */
function putWaitingStatesDown() {
  for (const hook of this.__H?.__ ?? []) {
    if (hook.__c && hook.__N) {
      hook.__ = hook.__N;
      hook.__N = undefined;
    }
  }
}

/** The first form that is drawn shows what all components have in common; Preact keeps the drawing on its container. */
const drawings = new MutationObserver(() => {
  const component = document.querySelector(FORM)?.__k?.__c;
  if (component) {
    Object.getPrototypeOf(component).UNSAFE_componentWillUpdate = putWaitingStatesDown;
    drawings.disconnect();
  }
});

drawings.observe(document.body, { subtree: true, childList: true });
