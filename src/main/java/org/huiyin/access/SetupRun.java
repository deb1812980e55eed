package org.huiyin.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds what a setup names and the house does not know. What is there is neither changed nor removed, but for addresses and
 * levels that nobody has said yet.
 */
@Component
class SetupRun {

    private final SetupOrgans organs;
    private final Organization organization;
    private final Credentials credentials;
    private final MailAddresses addresses;
    private final JdbcClient database;
    private final Clock clock;

    SetupRun(
            SetupOrgans organs,
            Organization organization,
            Credentials credentials,
            MailAddresses addresses,
            JdbcClient database,
            Clock clock) {
        this.organs = organs;
        this.organization = organization;
        this.credentials = credentials;
        this.addresses = addresses;
        this.database = database;
        this.clock = clock;
    }

    /** To be called in a transaction; throws {@link SetupRefused}. */
    SetupReport apply(Setup setup, FirstPasswords passwords) {
        waitForOtherNodes();
        var report = new SetupReport();
        setup.organs().forEach(organ -> organs.putDown(organ, report));
        setup.officers().forEach(officer -> employ(officer, passwords, report));
        setup.integrators().forEach(account -> admit(account, passwords, report));
        return report;
    }

    /** Nodes that start together would hand out two first passwords for one account. */
    private void waitForOtherNodes() {
        database.sql("update hy_setup set runs = runs + 1").update();
    }

    private void employ(Setup.NewOfficer wanted, FirstPasswords passwords, SetupReport report) {
        var id = wanted.officer().id();
        if (isIntegrator(id)) {
            throw wanted.entry().refused("id", "账号 " + id + " 已是对接账号，工作人员请改用另一个");
        }
        var officer = organization.officer(id).orElse(wanted.officer());
        if (!officer.equals(wanted.officer())) {
            report.differs(officer);
        }
        for (Post post : wanted.posts()) {
            check(wanted, post);
            if (!held(officer, post, wanted.since())) {
                organization.appoint(officer, post, wanted.since());
                report.added(officer, post);
            }
        }
        if (wanted.mail() != null && addresses.set(id, wanted.mail())) {
            report.address(officer);
        }
        if (credentials.of(id).isEmpty()) {
            credentials.set(List.of(id), passwords.make(id, officer.name()));
            report.account(id, officer.name());
        }
    }

    private void check(Setup.NewOfficer wanted, Post post) {
        var who = "工作人员 " + wanted.officer().id() + " 的岗位 " + post.id() + "：";
        Organ organ = organization
                .organ(post.organ())
                .orElseThrow(
                        () -> wanted.entry().refused("posts", who + "没有机构 " + post.organ() + "，请在“organs”中补上或者更正"));
        if (!organ.inside()) {
            throw wanted.entry().refused("posts", who + "该机构不在本系统内（inside: false），不能设岗位");
        }
        if (!organ.existsOn(wanted.since())) {
            throw wanted.entry().refused("since", who + "任职开始日 " + wanted.since() + " 该机构不存在，请更正“since”");
        }
    }

    /** A post given up later was held on its first day, so it is not given back. */
    private boolean held(Officer officer, Post post, LocalDate since) {
        return organization.ownPostsOf(officer.id(), since).contains(post)
                || organization.ownPostsOf(officer.id(), LocalDate.now(clock)).contains(post);
    }

    private void admit(Setup.NewIntegrator wanted, FirstPasswords passwords, SetupReport report) {
        var account = wanted.account();
        if (organization.officer(account).isPresent()) {
            throw wanted.entry().refused("id", "账号 " + account + " 已是工作人员，对接账号请改用另一个");
        }
        if (credentials.of(account).isEmpty()) {
            credentials.setIntegrator(account, passwords.make(account, wanted.name()));
            report.account(account, wanted.name());
        }
    }

    private boolean isIntegrator(String account) {
        return credentials
                .of(account)
                .filter(Credentials.Credential::integrator)
                .isPresent();
    }
}
