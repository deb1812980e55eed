/** Letters as PDF: the Word file's own paragraphs and tables, set in Chinese, with the fonts embedded. */
@NullMarked
package org.huiyin.letters.pdf;

import org.jspecify.annotations.NullMarked;
