package org.huiyin.letters;

import java.util.List;

/** Letters in draft, for the dossier's preview; implemented by the rooms that draft them. */
public interface Drafts {

    /** What the petition's drafts would be as letters today; empty where none is in draft. */
    List<Letter> of(String petition);
}
