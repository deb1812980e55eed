/** What the decision tables propose to the officer who sorts, or who decides the route. They propose; officers decide. */
@NullMarked
package org.huiyin.process.proposals;

import org.jspecify.annotations.NullMarked;
