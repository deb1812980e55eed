package org.huiyin.desk.dossier;

import java.util.List;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.process.worklist.Prospects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 程序进展: where a petition stands and what can happen next, in sentences. */
@Component("dossierProgress")
class Progress {

    private final Prospects prospects;
    private final Organization organization;

    Progress(Prospects prospects, Organization organization) {
        this.prospects = prospects;
        this.organization = organization;
    }

    List<Dossier.Prospect> of(String petition) {
        return prospects.of(petition).stream()
                .map(each -> new Dossier.Prospect(
                        each.model(),
                        each.step(),
                        holder(each.post()),
                        each.next().stream().map(Progress::sentence).toList(),
                        each.meanwhile()))
                .toList();
    }

    private static String sentence(Prospects.Next next) {
        return next.answers().isEmpty() ? next.name() : String.join("，", next.answers()) + " → " + next.name();
    }

    private @Nullable String holder(@Nullable String id) {
        if (id == null) {
            return null;
        }
        var post = Post.of(id);
        return organization.nameOf(post.organ()) + " " + post.role().label();
    }
}
