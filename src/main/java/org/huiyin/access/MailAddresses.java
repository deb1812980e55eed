package org.huiyin.access;

import java.util.Optional;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Officers' e-mail addresses at work, in {@code hy_officer_mail}. */
@Component
public class MailAddresses {

    private final JdbcClient database;
    private final Recorded recorded;

    MailAddresses(JdbcClient database, Recorded recorded) {
        this.database = database;
        this.recorded = recorded;
    }

    public Optional<String> of(String officer) {
        return database.sql("select address from hy_officer_mail where officer = ?")
                .param(officer)
                .query(String.class)
                .optional();
    }

    /** Puts the address down in the place of another; true where it was not there already. */
    boolean set(String officer, String address) {
        if (of(officer).filter(address::equals).isPresent()) {
            return false;
        }
        database.sql("delete from hy_officer_mail where officer = ?")
                .param(officer)
                .update();
        try {
            database.sql("insert into hy_officer_mail (officer, address) values (?, ?)")
                    .params(officer, address)
                    .update();
        } catch (DuplicateKeyException setElsewhere) {
            return false;
        }
        // the address itself is not for the trail
        recorded.that(Fact.of("MAIL_ADDRESS_SET").with("officer", officer));
        return true;
    }
}
