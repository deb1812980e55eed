package org.huiyin.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That a page was sent in, and which petition it was about or came of it: sent again, it does nothing twice. */
@Entity
@Table(name = "hy_submission")
public class Submission implements Persistable<String> {

    @Id
    private String token = "";

    private String officer = "";

    private String petition = "";

    protected Submission() {}

    public Submission(String token, String officer, String petition) {
        this.token = token;
        this.officer = officer;
        this.petition = petition;
    }

    public String petition() {
        return petition;
    }

    @Override
    public @Nullable String getId() {
        return token;
    }

    /** Rows are only ever added: a second one under the token must fail, not overwrite the first. */
    @Override
    public boolean isNew() {
        return true;
    }
}
