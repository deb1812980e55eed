package org.huiyin.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** The acting officer as pages and the API show them. */
@Component
public class Me {

    private final CurrentOfficer officer;
    private final Organization organization;
    private final Notices notices;

    Me(CurrentOfficer officer, Organization organization, Notices notices) {
        this.officer = officer;
        this.organization = organization;
        this.notices = notices;
    }

    public Face face() {
        return new Face(
                officer.id(),
                organization.officerName(officer.id()),
                posts(),
                notices.unread(officer.id(), officer.posts()));
    }

    /** Posts held or acted for, by organ and role. */
    public List<PostFace> posts() {
        return officer.posts().stream()
                .sorted(Comparator.comparing(Post::organ).thenComparing(Post::role))
                .map(post -> new PostFace(
                        post.id(),
                        organization.nameOf(post.organ()),
                        post.role().label(),
                        post.organ(),
                        post.role()))
                .toList();
    }

    /** Organs at which the officer may register petitions (art. 19), a post of each. */
    public List<PostFace> registeringOrgans() {
        return organsAs(Set.of(Role.REGISTRAR, Role.RECEPTION_CLERK));
    }

    /** Organs at which the officer holds or acts in one of the roles, a post of each. */
    public List<PostFace> organsAs(Set<Role> roles) {
        var organs = new LinkedHashMap<String, PostFace>();
        posts().stream()
                .filter(post -> roles.contains(post.kind()))
                .forEach(post -> organs.putIfAbsent(post.code(), post));
        return List.copyOf(organs.values());
    }

    /**
     * @param unreadNotices notices to the officer's posts that they have not read
     */
    public record Face(String id, String name, List<PostFace> posts, long unreadNotices) {}

    /**
     * @param organ name of the organ
     * @param role name of the role
     * @param code code of the organ
     */
    public record PostFace(
            String id,
            String organ,
            String role,
            @JsonIgnore String code,
            @JsonIgnore Role kind) {}
}
