/** Findings of liability facts (arts 42 to 46): liability-finding.bpmn and liability-contest.bpmn. */
@NullMarked
package org.huiyin.process.liability;

import org.jspecify.annotations.NullMarked;
