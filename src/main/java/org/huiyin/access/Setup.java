package org.huiyin.access;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Post;
import org.jspecify.annotations.Nullable;

/** What a setup file asks for; correct in itself, not yet compared with what the house knows. */
record Setup(List<NewOrgan> organs, List<NewOfficer> officers, List<NewIntegrator> integrators) {

    /** @param entry where it stands, for refusals */
    record NewOrgan(SetupEntry entry, Organ organ) {}

    /**
     * @param since first day of all the posts
     * @param mail e-mail address at work, or null where the file names none
     */
    record NewOfficer(
            SetupEntry entry,
            Officer officer,
            List<Post> posts,
            LocalDate since,
            @Nullable String mail) {}

    /** Account of a system that calls the engine's interface. */
    record NewIntegrator(SetupEntry entry, String account, String name) {}
}
