/**
 * Puts the earliest due task first when Tasklist opens: an officer must not miss a day.
 *
 * Tasklist takes the order of its list from the address and would put the newest first, whatever order the filter asks
 * for. Whoever chooses another order keeps it: it is in the address then.
 */
export function earliestDueFirst() {
  const [path, query] = (window.location.hash || '#/').split('?');
  if (path !== '#/' || (query || '').includes('sorting=')) {
    return;
  }
  const order = encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));
  window.history.replaceState(null, '', `${path}?${query ? `${query}&` : ''}sorting=${order}`);
}
