/**
 * The fixed English strings of form-js 1.8.7, which has no translation of its own, with the places where they stand.
 * A place is a CSS selector inside the form; only these places are touched, so that an option or an answer that happens
 * to read the same stays as its author wrote it. {0}, {1} stand for values.
 *
 * @type {{place: string, attribute?: string, english: string, chinese: string}[]}
 */
export const FORM_STRINGS = [
  // What is wrong with a field.
  { place: '.fjs-form-field-error li', english: 'Field is required.', chinese: '此项必填。' },
  { place: '.fjs-form-field-error li', english: 'Field must match pattern {0}.', chinese: '填写的格式不符合要求。' },
  { place: '.fjs-form-field-error li', english: 'Field must have minimum value of {0}.', chinese: '不得小于 {0}。' },
  { place: '.fjs-form-field-error li', english: 'Field must have maximum value of {0}.', chinese: '不得大于 {0}。' },
  { place: '.fjs-form-field-error li', english: 'Field must have minimum length of {0}.', chinese: '不得少于 {0} 个字。' },
  { place: '.fjs-form-field-error li', english: 'Field must have maximum length of {0}.', chinese: '不得超过 {0} 个字。' },
  {
    place: '.fjs-form-field-error li',
    english: 'Field must be a valid  international phone number. (e.g. +4930664040900)',
    chinese: '请填写带国家代码的电话号码，如 +8613800000000。',
  },
  { place: '.fjs-form-field-error li', english: 'Field must be a valid email.', chinese: '请填写有效的电子邮箱。' },
  { place: '.fjs-form-field-error li', english: 'Value is not a number.', chinese: '请填写数字。' },
  { place: '.fjs-form-field-error li', english: 'Value is expected to be an integer.', chinese: '请填写整数。' },
  {
    place: '.fjs-form-field-error li',
    english: 'Value is expected to have at most {0} decimal digit.',
    chinese: '小数不得超过 {0} 位。',
  },
  {
    place: '.fjs-form-field-error li',
    english: 'Value is expected to have at most {0} decimal digits.',
    chinese: '小数不得超过 {0} 位。',
  },
  {
    place: '.fjs-form-field-error li',
    english: 'Please select a valid value, the two nearest valid values are {0} and {1}.',
    chinese: '数值无效，最接近的有效数值是 {0} 和 {1}。',
  },
  {
    place: '.fjs-form-field-error li',
    english: 'Date and time must both be entered.',
    chinese: '日期和时间须一并填写。',
  },
  {
    place: '.fjs-form-field-error li',
    english: 'No options source defined in the form definition',
    chinese: '表单没有说明选项的来源。',
  },
  // Choosing.
  { place: '.fjs-select-placeholder', english: 'Select', chinese: '请选择' },
  { place: '.fjs-input-group > input', attribute: 'placeholder', english: 'Search', chinese: '请输入关键字查找' },
  { place: '.fjs-taglist-input', attribute: 'placeholder', english: 'Search', chinese: '请输入关键字查找' },
  { place: '.fjs-taglist-skip-link', english: 'Skip to search', chinese: '跳到查找' },
  { place: '.fjs-taglist-tag-remove', attribute: 'title', english: 'Remove tag', chinese: '移除该项' },
  { place: '.fjs-dropdownlist-empty', english: 'No results', chinese: '没有符合的选项' },
  { place: '.fjs-dropdownlist-empty', english: 'All values selected', chinese: '已全部选择' },
  // Numbers, days and times.
  { place: '.fjs-number-arrow-up', attribute: 'aria-label', english: 'Increment', chinese: '增加' },
  { place: '.fjs-number-arrow-down', attribute: 'aria-label', english: 'Decrement', chinese: '减少' },
  { place: '.fjs-datepicker input', attribute: 'placeholder', english: 'yyyy-mm-dd', chinese: '年-月-日，如 2026-09-01' },
  { place: '.fjs-timepicker input', attribute: 'placeholder', english: 'hh:mm', chinese: '时:分' },
  { place: '.fjs-timepicker input', attribute: 'placeholder', english: 'hh:mm ?m', chinese: '时:分（十二小时制）' },
  // Lists that grow.
  { place: '.fjs-repeat-render-add', english: 'Add new', chinese: '添加一项' },
  { place: '.fjs-repeat-render-collapse', english: 'Expand all ({0})', chinese: '全部展开（{0}）' },
  { place: '.fjs-repeat-render-collapse', english: 'Collapse', chinese: '收起' },
  { place: '.fjs-repeat-row-remove', attribute: 'aria-label', english: 'Remove list item {0}', chinese: '移除第 {0} 项' },
  // Tables.
  { place: '.fjs-table-empty', english: 'Nothing to show.', chinese: '没有内容。' },
  { place: '.fjs-table-td[colspan]', english: 'Nothing to show.', chinese: '没有内容。' },
  { place: '.fjs-table-nav-label', english: 'of', chinese: '／' },
  { place: '.fjs-table-nav-button', attribute: 'aria-label', english: 'Previous page', chinese: '上一页' },
  { place: '.fjs-table-nav-button', attribute: 'aria-label', english: 'Next page', chinese: '下一页' },
  {
    place: '.fjs-table-th',
    attribute: 'aria-label',
    english: 'Click to sort by {0} descending',
    chinese: '点击后按“{0}”降序排列',
  },
  {
    place: '.fjs-table-th',
    attribute: 'aria-label',
    english: 'Click to sort by {0} ascending',
    chinese: '点击后按“{0}”升序排列',
  },
  { place: '.fjs-table-th', attribute: 'aria-label', english: 'Click to remove sorting', chinese: '点击后取消排序' },
  // Frames and pictures.
  { place: '.fjs-iframe-placeholder-text', english: 'No content to show.', chinese: '没有可显示的内容。' },
  { place: '.fjs-iframe-placeholder-text', english: "External content couldn't be loaded.", chinese: '外部内容未能加载。' },
  { place: '.fjs-image-placeholder-inner svg', attribute: 'alt', english: 'This is an image placeholder', chinese: '此处为图片' },
  // The maker's mark.
  { place: '.fjs-powered-by-link', attribute: 'title', english: 'Powered by bpmn.io', chinese: '由 bpmn.io 提供' },
  {
    place: '.fjs-powered-by-lightbox span',
    english: 'Web-based tooling for BPMN, DMN, and forms powered by',
    chinese: 'BPMN、DMN 和表单的网页工具，来自',
  },
];
