package org.huiyin.letters.pdf;

/** What follows one another down a page. */
sealed interface Block permits Paragraph, Grid {}
