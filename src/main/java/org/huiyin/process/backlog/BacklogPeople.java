package org.huiyin.process.backlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.ListImport.Reason;
import org.huiyin.registry.ListImport.Row;
import org.huiyin.supervision.BacklogEntry;
import org.springframework.stereotype.Component;

/** Whom a row puts in charge, and which organ it makes responsible. */
@Component
class BacklogPeople {

    private final Organization organization;
    private final Clock clock;

    BacklogPeople(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** @param organ code of the organ whose leader they are */
    record Lead(String officer, String organ) {}

    /** By user name, or by name and organ; must be a leader there today. */
    Optional<Lead> lead(Row row, List<Reason> reasons) {
        Optional<String> named = row.text(BacklogColumns.LEAD);
        if (named.isEmpty()) {
            reasons.add(new Reason(BacklogColumns.LEAD, "请填写包案领导的账号，或者姓名和单位。"));
            return Optional.empty();
        }
        Optional<Organ> at = row.text(BacklogColumns.LEAD_ORGAN).flatMap(this::known);
        if (at.isEmpty() && row.text(BacklogColumns.LEAD_ORGAN).isPresent()) {
            reasons.add(new Reason(BacklogColumns.LEAD_ORGAN, "没有这一机关、单位，请填写全称或者代码。"));
            return Optional.empty();
        }
        List<Lead> found = leaders(named.get(), at).toList();
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        String who = at.map(organ -> organ.name() + "的").orElse("") + "负责人“" + named.get() + "”";
        reasons.add(new Reason(
                BacklogColumns.LEAD,
                found.isEmpty()
                        ? "没有在岗的" + who + "，请核对账号、姓名和单位，并由系统管理员设置负责人岗位；主要负责人包案的，请同时设置负责人岗位。"
                        : "有 " + found.size() + " 个在岗的" + who + "，请填写账号和包案领导单位。"));
        return Optional.empty();
    }

    private Stream<Lead> leaders(String named, Optional<Organ> at) {
        LocalDate today = LocalDate.now(clock);
        Optional<Officer> account = organization.officer(named);
        if (account.isPresent()) {
            return organization.ownPostsOf(named, today).stream()
                    .filter(post -> post.role() == Role.LEADER)
                    .filter(post -> at.isEmpty() || at.get().code().equals(post.organ()))
                    .map(post -> new Lead(named, post.organ()));
        }
        return organization.organsOn(today).stream()
                .filter(Organ::inside)
                .filter(organ -> at.isEmpty() || at.get().code().equals(organ.code()))
                .flatMap(organ -> organization.holding(new Post(organ.code(), Role.LEADER), today).stream()
                        .filter(officer -> officer.name().equals(named))
                        .map(officer -> new Lead(officer.id(), organ.code())));
    }

    /** Code of the responsible organ: one of the installation where somebody handles petitions. */
    Optional<String> organ(Row row, List<Reason> reasons) {
        Optional<String> named = row.text(BacklogColumns.ORGAN);
        Optional<Organ> found = named.flatMap(this::known);
        if (found.isEmpty()) {
            reasons.add(new Reason(
                    BacklogColumns.ORGAN,
                    named.isEmpty() ? "请填写责任单位的全称或者代码。" : "没有“" + named.get() + "”这一机关、单位，请填写全称或者代码。"));
            return Optional.empty();
        }
        boolean handles = found.get().inside()
                && !organization
                        .holding(new Post(found.get().code(), Role.HANDLER), LocalDate.now(clock))
                        .isEmpty();
        if (!handles) {
            reasons.add(new Reason(BacklogColumns.ORGAN, found.get().name() + "没有接入本系统，或者没有在岗的承办人，请先由系统管理员设置岗位人员。"));
            return Optional.empty();
        }
        return found.map(Organ::code);
    }

    /** A plan needs two: who draws it up, and the leader who signs it. */
    List<Reason> against(BacklogEntry entry) {
        boolean others = organization.holding(new Post(entry.organ(), Role.HANDLER), LocalDate.now(clock)).stream()
                .anyMatch(handler -> !handler.id().equals(entry.lead()));
        return others
                ? List.of()
                : List.of(new Reason(BacklogColumns.ORGAN, "该单位在岗的承办人只有包案领导本人，化解方案不能由同一人制定和签批，请由系统管理员增设承办人，或者另定包案领导。"));
    }

    private Optional<Organ> known(String named) {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> organ.code().equals(named) || organ.name().equals(named))
                .findFirst();
    }
}
