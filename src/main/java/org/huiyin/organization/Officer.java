package org.huiyin.organization;

/**
 * A person who holds posts.
 *
 * @param id login name, letters and digits
 * @param name full name
 */
public record Officer(String id, String name) {}
