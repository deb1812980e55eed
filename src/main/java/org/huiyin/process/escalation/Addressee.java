package org.huiyin.process.escalation;

import org.huiyin.organization.Post;

/**
 * A post that is told.
 *
 * @param remark why it is told in another's place, as a sentence; empty where it is the one the table names
 */
record Addressee(Post post, String remark) {}
