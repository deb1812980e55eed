/** Binding of joint-conference.bpmn and of conference-decision.bpmn, which each begin the other. */
@NullMarked
package org.huiyin.process.conference;

import org.jspecify.annotations.NullMarked;
