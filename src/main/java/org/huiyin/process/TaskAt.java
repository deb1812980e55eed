package org.huiyin.process;

import org.huiyin.organization.Post;

/**
 * The task at hand.
 *
 * @param task id of the task
 * @param petition number of the petition (business key)
 * @param post whose task it is
 * @param officer id of who works on it
 */
public record TaskAt(String task, String petition, Post post, String officer) {}
