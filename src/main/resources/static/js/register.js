// The registration page by keyboard: lines, classes, flaws beside their fields, the earlier petition chosen.
import { classes } from './classes.js';

const sheet = document.getElementById('sheet');
let touched = false;

sheet.addEventListener('input', () => { touched = true; });
addEventListener('beforeunload', event => { if (touched) event.preventDefault(); });
document.addEventListener('keydown', event => {
  if (event.ctrlKey && event.key === 'Enter') {
    event.preventDefault();
    sheet.requestSubmit(document.getElementById('submit'));
  } else if (event.altKey && event.key.toLowerCase() === 'n') {
    event.preventDefault();
    add('requests');
  }
});

// Numbered lines
function add(name) {
  const list = document.querySelector(`[data-lines=${name}]`);
  if (list.children.length >= Number(list.dataset.most)) return;
  const line = list.lastElementChild.cloneNode(true);
  const field = line.querySelector('input, textarea');
  field.value = '';
  list.append(line);
  field.focus();
}

function remove(line) {
  const list = line.parentElement;
  const next = line.nextElementSibling ?? line.previousElementSibling;
  if (next) line.remove();
  else line.querySelector('input, textarea').value = '';
  (next ?? list.firstElementChild).querySelector('input, textarea').focus();
  touched = true;
}

// One listener: lines come and go, and so does the panel of earlier petitions
document.addEventListener('click', event => {
  const button = event.target.closest('button, a');
  if (!button) return;
  if (button.dataset.add) add(button.dataset.add);
  else if ('remove' in button.dataset) remove(button.closest('li'));
  else if (button.dataset.choose) choose(button.dataset.choose);
  else if (button.id === 'unchoose') choose('');
  else if (button.dataset.field) go(event, button.dataset.field);
});

function choose(number) {
  document.getElementById('repeats').value = number;
  document.getElementById('chosen-number').textContent = number;
  document.getElementById('chosen').hidden = !number;
  touched = true;
}

// 个人 or 单位 changes what the fields are called
function name() {
  const kind = sheet.elements.kind.value;
  for (const label of sheet.querySelectorAll('[data-kind]')) label.hidden = label.dataset.kind !== kind;
}
sheet.addEventListener('change', event => { if (event.target.name === 'kind') name(); });
name();

// Choosing among many organs
for (const filter of document.querySelectorAll('[data-filter]')) {
  filter.addEventListener('input', () => {
    for (const label of document.getElementById(filter.dataset.filter).children) {
      label.hidden = !label.textContent.includes(filter.value.trim()) && !label.querySelector('input').checked;
    }
  });
}

// Flaws: the summary comes from the server, each sentence also goes beside its field
document.addEventListener('htmx:afterSwap', event => { if (event.target.id === 'flaws') spread(); });
document.addEventListener('htmx:beforeOnLoad', event => {
  if (event.detail.xhr.getResponseHeader('HX-Redirect')) touched = false;
});

function spread() {
  for (const place of document.querySelectorAll('[data-flaw]')) mark(place, []);
  for (const flaw of document.querySelectorAll('#flaws [data-field]')) {
    const place = document.querySelector(`[data-flaw="${flaw.dataset.field}"]`);
    if (place) mark(place, [...(place.textContent ? [place.textContent] : []), flaw.textContent]);
  }
  document.querySelector('#flaws .summary')?.focus();
}

function mark(place, sentences) {
  place.textContent = sentences.join(' ');
  for (const field of fields(place)) {
    field.toggleAttribute('aria-invalid', sentences.length > 0);
    if (sentences.length) {
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', place.id);
    } else {
      field.removeAttribute('aria-describedby');
    }
  }
}

function fields(place) {
  return place.parentElement.querySelectorAll('input:not([type=hidden]):not([type=search]), select, textarea');
}

function go(event, field) {
  const place = document.querySelector(`[data-flaw="${field}"]`);
  const target = place && fields(place)[0];
  if (!target) return;
  event.preventDefault();
  const folded = target.closest('details');
  if (folded) folded.open = true;
  target.focus();
}

// Said before it is sent: a browser may not wait to hear the server's refusal
const files = document.getElementById('files');
files.addEventListener('change', () => {
  const size = [...files.files].reduce((sum, file) => sum + file.size, 0) / 1048576;
  const most = Number(files.dataset.megabytes);
  mark(document.querySelector('[data-flaw=files]'), size > most ? [`附件共 ${Math.ceil(size)} MB，超过 ${most} MB，请减少后再提交。`] : []);
});

for (const place of document.querySelectorAll('[data-flaw]')) if (place.textContent) mark(place, [place.textContent]);
classes(document.getElementById('classes'));
