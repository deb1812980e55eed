package org.huiyin.audit;

import org.springframework.context.annotation.Import;

/** What tests of one room's tables need so that rows get their numbers. */
@Import(RowNumberBlocks.class)
public class NumberedRows {}
