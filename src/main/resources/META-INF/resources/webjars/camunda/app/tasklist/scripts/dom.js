/**
 * Builds one element. Text goes in as text nodes, so nothing a petitioner wrote can become markup.
 *
 * @param {string} tag element name, with classes after dots ("p.huiyin-facts")
 * @param {Record<string, string | EventListener>} attributes functions become listeners of the event named by the key
 * @param {...(Node | string | null)} children nodes or text; null is left out
 * @returns {HTMLElement}
 */
export function element(tag, attributes, ...children) {
  const [name, ...classes] = tag.split('.');
  const made = document.createElement(name);
  made.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(key, value);
    } else {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/**
 * A titled part of the dossier; an empty part says so instead of vanishing.
 *
 * @param {string} title
 * @param {Node | null} content
 */
export function section(title, content) {
  return element('section.huiyin-part', {}, element('h4', {}, title), content ?? element('p.huiyin-none', {}, '无'));
}

/**
 * @param {Node} place
 * @param {string} sentence
 */
export function showRefusal(place, sentence) {
  place.replaceChildren(element('p.huiyin-refusal', { role: 'alert' }, sentence));
}
