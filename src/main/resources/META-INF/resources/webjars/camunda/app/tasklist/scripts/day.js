/**
 * @param {string} iso such as 2026-03-02
 * @returns {string} such as 2026年3月2日
 */
export function inWords(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
