// Three selects that depend on each other, and a search over all classes. The hidden field carries the third level's code.
export async function classes(place) {
  const answer = await fetch(place.dataset.source, { headers: { Accept: 'application/json' } });
  if (!answer.ok) return;
  const tree = await answer.json();
  const chosen = place.querySelector('#contentClass');
  const levels = [...place.querySelectorAll('select')];
  const search = place.querySelector('#class-search');
  const paths = flatten(tree);

  function fill(level, options, value) {
    const select = levels[level];
    select.replaceChildren(new Option(level === 0 ? '待定' : '请选择', ''), ...options.map(one => new Option(one.name, one.code)));
    select.disabled = options.length === 0;
    select.value = value ?? '';
  }

  function show(codes) {
    let options = tree;
    for (let level = 0; level < levels.length; level++) {
      fill(level, options, codes[level]);
      options = options.find(one => one.code === codes[level])?.below ?? [];
    }
    chosen.value = codes.length === levels.length ? codes[levels.length - 1] : '';
  }

  levels.forEach((select, level) => select.addEventListener('change', () => {
    const codes = levels.slice(0, level + 1).map(one => one.value);
    show(codes.includes('') ? codes.slice(0, codes.indexOf('')) : codes);
  }));
  search.addEventListener('change', () => {
    const hit = paths.find(path => path.label === search.value);
    if (hit) {
      show(hit.codes);
      search.value = '';
      levels[2].focus();
    }
  });
  place.querySelector('#class-list').replaceChildren(...paths.map(path => new Option('', path.label)));
  show(paths.find(path => path.codes[2] === chosen.value)?.codes ?? []);
}

function flatten(tree, names = [], codes = []) {
  return tree.flatMap(one => one.below.length
    ? flatten(one.below, [...names, one.name], [...codes, one.code])
    : [{ label: [...names, one.name].join(' / '), codes: [...codes, one.code] }]);
}
