/**
 * Prepares the page before the web application starts.
 *
 * Camunda reads the views to leave out from an attribute of its own index.html. That file is Camunda's, so the
 * attribute is set here: config.js runs before the attribute is read.
 *
 * @param {string[]} leftOut views as "plugin point:view id"
 */
export function prepare(leftOut) {
  document.documentElement.lang = 'zh-CN';
  document.querySelector('base').setAttribute('cam-exclude-plugins', leftOut.join(','));
}
