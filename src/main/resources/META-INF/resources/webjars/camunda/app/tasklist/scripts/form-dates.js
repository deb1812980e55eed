const DAYS = ['日', '一', '二', '三', '四', '五', '六'];
const MONTHS = Array.from({ length: 12 }, (nothing, month) => `${month + 1}月`);

const CALENDAR = {
  weekdays: { shorthand: DAYS, longhand: DAYS.map((day) => `星期${day}`) },
  months: { shorthand: MONTHS, longhand: MONTHS },
  firstDayOfWeek: 1,
  ordinal: () => '',
  rangeSeparator: ' 至 ',
  weekAbbreviation: '周',
  scrollTitle: '滚动鼠标改变数值',
  toggleTitle: '点击切换',
  amPM: ['上午', '下午'],
  yearAriaLabel: '年',
  monthAriaLabel: '月',
  hourAriaLabel: '时',
  minuteAriaLabel: '分',
  time_24hr: true,
};

let spoken = false;

/** Month and weekday names of the calendar that form-js opens under a date field. */
export function speakChineseInCalendars() {
  if (!spoken && window.flatpickr) {
    spoken = true;
    window.flatpickr.localize(CALENDAR);
    window.flatpickr.setDefaults({ ariaDateFormat: 'Y年n月j日' });
  }
}

/**
 * form-js takes the order of day, month and year from the browser's language, so two officers could read 09/10 as two
 * days. It asks with the made-up language "default"; the answer here is year-month-day, which Sweden writes.
 */
export function writeIsoDates() {
  const askedAsIso = (language) => (language === 'default' ? 'sv-SE' : language);
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    apply: (format, self, [language, ...rest]) => Reflect.apply(format, self, [askedAsIso(language), ...rest]),
    construct: (format, [language, ...rest]) => new format(askedAsIso(language), ...rest),
  });
}
