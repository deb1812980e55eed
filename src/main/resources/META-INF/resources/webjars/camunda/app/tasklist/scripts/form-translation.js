import { FORM_STRINGS } from './form-strings.js';

const RULES = FORM_STRINGS.map((string) => ({ ...string, pattern: patternOf(string.english) }));

/** Everything but {0}, {1} is taken literally; a value may span lines, since a label may. */
function patternOf(english) {
  const literal = english.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d\}/g, '([\\s\\S]*?)');
  return new RegExp(`^(\\s*)${literal}(\\s*)$`);
}

function translated(text, rule) {
  const match = rule.pattern.exec(text);
  if (!match) {
    return null;
  }
  const values = match.slice(2, -1);
  const words = rule.chinese.replace(/\{(\d)\}/g, (whole, place) => values[Number(place)]);
  return match[1] + words + match[match.length - 1];
}

/** Writes only what changes: each writing is itself seen by the observer. */
function translateTexts(element, rule) {
  for (const node of element.childNodes) {
    const words = node.nodeType === Node.TEXT_NODE ? translated(node.data, rule) : null;
    if (words !== null) {
      node.data = words;
    }
  }
}

function translateAttribute(element, rule) {
  const words = translated(element.getAttribute(rule.attribute) ?? '', rule);
  if (words !== null) {
    element.setAttribute(rule.attribute, words);
  }
}

/** @param {Element} form the form; what stands in none of the known places is left alone */
export function translate(form) {
  for (const rule of RULES) {
    const write = rule.attribute ? translateAttribute : translateTexts;
    form.querySelectorAll(rule.place).forEach((element) => write(element, rule));
  }
}
