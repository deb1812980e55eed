package org.huiyin.letters;

import java.util.List;
import java.util.Optional;
import org.huiyin.organization.Organization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The organ's own word in front of the kind's in a number: as its administrator set it, else made from its name when it
 * first numbers a letter, and kept. No two organs have the same, so that no two letters bear one number.
 */
@Component
class OrganWords {

    private final JdbcClient jdbc;
    private final Organization organization;

    OrganWords(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** Such as 江洲; for showing, nothing is kept. */
    String of(String organ) {
        return kept(organ)
                .orElseGet(() -> candidates(organ).stream()
                        .filter(word -> takenBy(word, organ).isEmpty())
                        .findFirst()
                        .orElseThrow());
    }

    /** The same, kept from now on: the shortest that no other organ has. */
    String forNumber(String organ) {
        Optional<String> own = kept(organ);
        if (own.isPresent()) {
            return own.get();
        }
        for (String word : candidates(organ)) {
            if (takenBy(word, organ).isEmpty() && keep(organ, word)) {
                return word;
            }
        }
        // another transaction has kept one for this organ meanwhile; a locking read sees it
        return jdbc.sql("select word from hy_letter_organ where organ = ? for update")
                .params(organ)
                .query(String.class)
                .single();
    }

    /** Name of the organ that has the word; empty where none but the given one has it. */
    Optional<String> takenBy(String word, String organ) {
        return jdbc.sql("select organ from hy_letter_organ where word = ? and organ <> ?")
                .params(word, organ)
                .query(String.class)
                .optional()
                .map(organization::nameOf);
    }

    /** Throws {@link DuplicateKeyException} where another organ has the word. */
    void set(String organ, String word) {
        if (!replaced(organ, word) && !keep(organ, word) && !replaced(organ, word)) {
            throw new DuplicateKeyException("The word is taken");
        }
    }

    private boolean replaced(String organ, String word) {
        return jdbc.sql("update hy_letter_organ set word = ? where organ = ?")
                        .params(word, organ)
                        .update()
                > 0;
    }

    private Optional<String> kept(String organ) {
        return jdbc.sql("select word from hy_letter_organ where organ = ?")
                .params(organ)
                .query(String.class)
                .optional();
    }

    private List<String> candidates(String organ) {
        String name = organization.nameOf(organ);
        return List.of(made(name), name, name + organ);
    }

    /** False where somebody was faster. */
    private boolean keep(String organ, String word) {
        try {
            jdbc.sql("insert into hy_letter_organ (organ, word) values (?, ?)")
                    .params(organ, word)
                    .update();
            return true;
        } catch (DuplicateKeyException someoneWasFaster) {
            return false;
        }
    }

    /** 江洲市信访局 is 江洲, 江洲市人民政府 is 江洲政, 东湖区教育局 is 东湖教育. */
    static String made(String name) {
        return name.replaceAll("人民政府$", "政")
                .replaceAll("(信访局|委员会|办公室|办事处|局|中心|院)$", "")
                .replaceFirst("^(.{2,}?)(省|市|县|区)(?=.)", "$1")
                .replaceFirst("(?<=.)(省|市|县|区)$", "");
    }
}
