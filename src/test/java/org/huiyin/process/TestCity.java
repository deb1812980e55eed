package org.huiyin.process;

import java.time.LocalDate;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;

/** A small city: a government, its bureau, two organs, a district's, a dissolved one and the province's bureau. */
final class TestCity {

    static final String BUREAU = "jsxf";
    static final String HOUSING = "jszj";
    static final String SCHOOLS = "jsjy";

    static final String REGISTRAR = "chendengji";
    static final String BUREAU_HEAD = "sunjuzhang";
    static final String HANDLER = "lichengban";
    static final String LEADER = "zhaofuze";

    private static final LocalDate SINCE = LocalDate.of(2022, 5, 1);

    private TestCity() {}

    /** Doing it twice is one city. */
    static void stand(Organization organization) {
        organ(organization, "jsgov", "江洲市人民政府", Kind.GOVERNMENT, null, true, null);
        organ(organization, "dhgov", "东湖区人民政府", Kind.GOVERNMENT, "jsgov", true, null);
        organ(organization, BUREAU, "江洲市信访局", Kind.BUREAU, "jsgov", true, null);
        organ(organization, "dhxf", "东湖区信访局", Kind.BUREAU, "dhgov", true, null);
        organ(organization, HOUSING, "江洲市住房和城乡建设局", Kind.ORGAN, "jsgov", true, null);
        organ(organization, SCHOOLS, "江洲市教育局", Kind.ORGAN, "jsgov", true, null);
        organ(organization, "jsfz", "江洲市房产管理局", Kind.ORGAN, "jsgov", true, LocalDate.of(2024, 12, 31));
        organ(organization, "sxf", "省信访局", Kind.BUREAU, null, false, null);
        organ(organization, "szj", "省住房和城乡建设厅", Kind.ORGAN, null, true, null);
        organization.appoint(new Officer(REGISTRAR, "陈登记"), new Post(BUREAU, Role.REGISTRAR), SINCE);
        organization.appoint(new Officer(BUREAU_HEAD, "孙局长"), new Post(BUREAU, Role.LEADER), SINCE);
        organization.appoint(new Officer(HANDLER, "李承办"), new Post(HOUSING, Role.HANDLER), SINCE);
        organization.appoint(new Officer(LEADER, "赵负责"), new Post(HOUSING, Role.LEADER), SINCE);
        organization.appoint(new Officer(LEADER, "赵负责"), new Post(HOUSING, Role.HANDLER), SINCE);
    }

    private static void organ(
            Organization organization,
            String code,
            String name,
            Kind kind,
            String parent,
            boolean inside,
            LocalDate until) {
        organization.establish(new Organ(code, name, kind, parent, inside, SINCE, until));
    }
}
