package org.huiyin.access;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Credentials as rows of {@code hy_credential}. */
@Service
class CredentialsInDatabase implements Credentials {

    private static final int SHORTEST = 8;
    private static final int LONGEST_IN_BYTES = 72;

    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final Recorded recorded;

    CredentialsInDatabase(JdbcClient database, PasswordEncoder encoder, Recorded recorded) {
        this.database = database;
        this.encoder = encoder;
        this.recorded = recorded;
    }

    @Override
    @Transactional
    public void set(Collection<String> officers, String password) {
        keep(officers, password, false);
    }

    @Override
    @Transactional
    public void setIntegrator(String account, String password) {
        keep(List.of(account), password, true);
    }

    private void keep(Collection<String> officers, String password, boolean integrator) {
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            throw new IllegalArgumentException("A password has 8 characters or more, and 72 bytes at most");
        }
        if (officers.contains(ActingOfficer.SYSTEM)) {
            throw new IllegalArgumentException("The system does not sign in");
        }
        String hash = encoder.encode(password);
        for (String officer : officers) {
            put(new Credential(officer, hash, integrator));
            recorded.that(
                    Fact.of("PASSWORD_SET").with("officer", officer).with("integrator", integrator ? "true" : null));
        }
    }

    private void put(Credential credential) {
        database.sql("delete from hy_credential where officer = ?")
                .param(credential.officer())
                .update();
        database.sql("insert into hy_credential (officer, hash, integrator) values (?, ?, ?)")
                .param(credential.officer())
                .param(credential.hash())
                .param(credential.integrator())
                .update();
    }

    @Override
    public Optional<Credential> of(String officer) {
        return database.sql("select officer, hash, integrator from hy_credential where officer = ?")
                .param(officer)
                .query((row, number) ->
                        new Credential(row.getString("officer"), row.getString("hash"), row.getBoolean("integrator")))
                .optional();
    }
}
