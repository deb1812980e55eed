package org.huiyin.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.audit.ActingOfficer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions go to the chart in memory; changes are checked, written and recorded. */
@Service
class OrganizationInDatabase implements Organization {

    private final Charts charts;
    private final OrganizationChanges changes;

    OrganizationInDatabase(Charts charts, OrganizationChanges changes) {
        this.charts = charts;
        this.changes = changes;
    }

    @Override
    public Optional<Organ> organ(String code) {
        return charts.current().organ(code);
    }

    @Override
    public String nameOf(String organ) {
        return organ(organ).map(Organ::name).orElse(organ);
    }

    @Override
    public List<Organ> organsOn(LocalDate day) {
        return charts.current().organsOn(day);
    }

    @Override
    public List<Organ> organsBetween(LocalDate from, LocalDate to) {
        return charts.current().organsBetween(from, to);
    }

    @Override
    public Set<String> predecessors(String organ, LocalDate day) {
        return charts.current().predecessors(organ, day);
    }

    @Override
    public Optional<Officer> officer(String id) {
        return charts.current().officer(id);
    }

    @Override
    public String officerName(String id) {
        return switch (id) {
            case ActingOfficer.SYSTEM -> "系统";
            case ActingOfficer.PETITIONER -> "信访人";
            default -> officer(id).map(Officer::name).orElse(id);
        };
    }

    @Override
    public Set<Post> postsOf(String officer, LocalDate day) {
        return charts.current().staffOn(day).postsOf(officer);
    }

    @Override
    public Set<Post> ownPostsOf(String officer, LocalDate day) {
        return charts.current().staffOn(day).ownPostsOf(officer);
    }

    @Override
    public List<Officer> holding(Post post, LocalDate day) {
        return charts.current().staffOn(day).holding(post);
    }

    @Override
    public Set<String> workingAt(Post post, LocalDate day) {
        return charts.current().staffOn(day).workingAt(post);
    }

    @Override
    @Transactional
    public void establish(Organ organ) {
        changes.establish(organ);
    }

    @Override
    @Transactional
    public void appoint(Officer officer, Post post, LocalDate since) {
        changes.appoint(officer, post, since);
    }

    @Override
    @Transactional
    public void relieve(String officer, Post post, LocalDate lastDay) {
        changes.relieve(officer, post, lastDay);
    }

    @Override
    @Transactional
    public void absent(String officer, LocalDate from, LocalDate until, String acting) {
        changes.absent(officer, from, until, acting);
    }
}
