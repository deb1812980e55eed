package org.huiyin.access;

import org.huiyin.organization.ContradictoryLevel;
import org.huiyin.organization.Level;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.springframework.stereotype.Component;

/** Adds the organs that a setup names and the house does not know, and the levels that nobody has said yet. */
@Component
class SetupOrgans {

    private final Organization organization;

    SetupOrgans(Organization organization) {
        this.organization = organization;
    }

    /** Throws {@link SetupRefused} where it does not fit the organs that are there. */
    void putDown(Setup.NewOrgan wanted, SetupReport report) {
        var organ = wanted.organ();
        var known = organization.organ(organ.code());
        if (known.isPresent()) {
            compare(wanted, known.get(), report);
            return;
        }
        if (organ.parent() != null && organization.organ(organ.parent()).isEmpty()) {
            throw wanted.entry()
                    .refused("parent", "机构 " + organ.code() + " 的上级机构 " + organ.parent() + " 不存在，上级机构应写在前面");
        }
        establish(wanted, organ);
        report.added(organ);
        if (organ.kind() == Organ.Kind.GOVERNMENT
                && organization.levelOf(organ.code()).isEmpty()) {
            report.withoutLevel(organ);
        }
    }

    /** A level that the file does not name is no difference; one that nobody has said yet is put down. */
    private void compare(Setup.NewOrgan wanted, Organ there, SetupReport report) {
        Level level = wanted.organ().level();
        if (there.level() == null && level != null) {
            establish(wanted, there.at(level));
            report.level(there, level);
        }
        Organ compared = there.level() == null || level == null ? there.at(level) : there;
        if (!compared.equals(wanted.organ())) {
            report.differs(there);
        }
    }

    private void establish(Setup.NewOrgan wanted, Organ organ) {
        try {
            organization.establish(organ);
        } catch (ContradictoryLevel contradictory) {
            throw wanted.entry().refused("level", contradictory.getMessage() + "，请更正“level”或者“parent”");
        }
    }
}
