package org.huiyin.organization;

/**
 * An organ and a role: what a task is given to.
 *
 * @param organ code of the organ
 */
public record Post(String organ, Role role) {

    /** Such as {@code js01.handler}; the tenant id of the post's tasks. */
    public String id() {
        return organ + "." + role.code();
    }

    /** Throws {@link IllegalArgumentException} when the id is not of that shape. */
    public static Post of(String id) {
        int dot = id.lastIndexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("Not a post: " + id);
        }
        return new Post(id.substring(0, dot), Role.of(id.substring(dot + 1)));
    }
}
