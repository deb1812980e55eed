package org.huiyin.process.worklist;

import java.util.List;
import java.util.Optional;

/** The models a petition runs in, for showing; whoever calls has checked that the officer may see the petition. */
public interface Drawings {

    /** In the order they were entered; each in the version the petition runs in. */
    List<Drawing> of(String petition);

    /** The model as XML; empty where there is none of that id. Models hold no data of petitions. */
    Optional<String> xml(String id);

    /**
     * @param key id of the process in the model
     * @param tag version tag of the model
     */
    record Drawing(String id, String key, String name, String tag) {}
}
