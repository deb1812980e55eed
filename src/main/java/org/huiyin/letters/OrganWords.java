package org.huiyin.letters;

import java.util.Optional;
import org.huiyin.organization.Organization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organ's own word in front of the kind's in a number: as its administrator set it, else made from its name. */
@Component
class OrganWords {

    private final JdbcClient jdbc;
    private final Organization organization;

    OrganWords(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** Such as 江洲. */
    String of(String organ) {
        Optional<String> own = jdbc.sql("select word from hy_letter_organ where organ = ?")
                .params(organ)
                .query(String.class)
                .optional();
        return own.orElseGet(() -> made(organization.nameOf(organ)));
    }

    /** 江洲市信访局 is 江洲, 东湖区教育局 is 东湖教育. */
    static String made(String name) {
        return name.replaceAll("(信访局|人民政府|委员会|办公室|办事处|局|中心|院)$", "")
                .replaceFirst("^(.{2,}?)(省|市|县|区)(?=.)", "$1")
                .replaceFirst("(?<=.)(省|市|县|区)$", "");
    }

    void set(String organ, String word) {
        int rows = jdbc.sql("update hy_letter_organ set word = ? where organ = ?")
                .params(word, organ)
                .update();
        if (rows == 0) {
            insert(organ, word);
        }
    }

    private void insert(String organ, String word) {
        try {
            jdbc.sql("insert into hy_letter_organ (organ, word) values (?, ?)")
                    .params(organ, word)
                    .update();
        } catch (DuplicateKeyException someoneWasFaster) {
            set(organ, word);
        }
    }
}
