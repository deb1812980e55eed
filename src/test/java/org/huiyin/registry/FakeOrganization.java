package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;

/** A bureau, two organs, one of them abolished, and a bureau outside. */
public class FakeOrganization implements Organization {

    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);

    private static final List<Organ> ORGANS = List.of(
            new Organ("jsxf", "江洲市信访局", Kind.BUREAU, null, true, SINCE, null),
            new Organ("jszj", "江洲市住房和城乡建设局", Kind.ORGAN, null, true, SINCE, null),
            new Organ("jsjw", "江洲市建设委员会", Kind.ORGAN, null, true, SINCE, LocalDate.of(2020, 1, 1)),
            new Organ("sxf", "省信访局", Kind.BUREAU, null, false, SINCE, null));

    @Override
    public Optional<Organ> organ(String code) {
        return ORGANS.stream().filter(organ -> organ.code().equals(code)).findFirst();
    }

    @Override
    public String nameOf(String organ) {
        return organ(organ).map(Organ::name).orElse(organ);
    }

    @Override
    public List<Organ> organsOn(LocalDate day) {
        return ORGANS.stream().filter(organ -> organ.existsOn(day)).toList();
    }

    @Override
    public List<Organ> organsBetween(LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> predecessors(String organ, LocalDate day) {
        return Set.of();
    }

    @Override
    public Optional<Officer> officer(String id) {
        return Set.of("wangfang", "liuwei").contains(id) ? Optional.of(new Officer(id, "某某")) : Optional.empty();
    }

    @Override
    public String officerName(String id) {
        return id;
    }

    @Override
    public Set<Post> postsOf(String officer, LocalDate day) {
        return ownPostsOf(officer, day);
    }

    @Override
    public Set<Post> ownPostsOf(String officer, LocalDate day) {
        return officer.equals("wangfang") ? Set.of(new Post("jsxf", Role.REGISTRAR)) : Set.of();
    }

    @Override
    public List<Officer> holding(Post post, LocalDate day) {
        return List.of();
    }

    @Override
    public Set<String> workingAt(Post post, LocalDate day) {
        return Set.of();
    }

    @Override
    public void establish(Organ organ) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void appoint(Officer officer, Post post, LocalDate since) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void relieve(String officer, Post post, LocalDate lastDay) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void absent(String officer, LocalDate from, LocalDate until, String acting) {
        throw new UnsupportedOperationException();
    }
}
