package org.huiyin.desk;

import java.util.List;

/** Shows a newcomer round the demo; there is none outside it. */
public interface Guide {

    List<Account> accounts();

    /**
     * @param post organ and role
     * @param walk true where the walk on the start page passes this officer
     */
    record Account(String id, String name, String post, boolean walk) {}
}
