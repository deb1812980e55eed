package org.huiyin.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Credentials;
import org.huiyin.organization.Level;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;

/** A small town for tests: a bureau, a housing bureau, a labour bureau, and two organs outside. */
public final class Town {

    public static final String BUREAU = "jsxf";
    public static final String HOUSING = "jszj";
    public static final String LABOUR = "jsrs";
    public static final String DISCIPLINE = "jsjw";
    public static final String GRID = "jsgd";

    public static final String REGISTRAR = "zhoumin";
    public static final String HANDLER = "liujianping";
    public static final String LEADER = "zhengzhiqiang";
    public static final String STRANGER = "yanghaixia";
    public static final String HOUSING_REGISTRAR = "hejing";

    public static final String PASSWORD = "jiangzhou-2026";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private Town() {}

    /** Founds it; doing it twice is one town. Each officer holds one post and logs in with {@link #PASSWORD}. */
    public static void found(Organization organization, Credentials credentials) {
        organization.establish(organ("jsgov", "江洲市人民政府", Kind.GOVERNMENT, null).at(Level.CITY));
        organization.establish(organ(BUREAU, "江洲市信访局", Kind.BUREAU, "jsgov"));
        organization.establish(organ(HOUSING, "江洲市住房和城乡建设局", Kind.ORGAN, "jsgov"));
        organization.establish(organ(LABOUR, "江洲市人力资源和社会保障局", Kind.ORGAN, "jsgov"));
        organization.establish(new Organ("jsgd", "江洲供电公司", Kind.ORGAN, "jsgov", false, LONG_AGO, null));
        organization.establish(new Organ(DISCIPLINE, "江洲市纪委监委", Kind.DISCIPLINE, null, false, LONG_AGO, null));
        Map.of(
                        new Officer(REGISTRAR, "周敏"), new Post(BUREAU, Role.REGISTRAR),
                        new Officer(HANDLER, "刘建平"), new Post(HOUSING, Role.HANDLER),
                        new Officer(LEADER, "郑志强"), new Post(HOUSING, Role.LEADER),
                        new Officer(STRANGER, "杨海霞"), new Post(LABOUR, Role.HANDLER),
                        new Officer(HOUSING_REGISTRAR, "何静"), new Post(HOUSING, Role.REGISTRAR))
                .forEach((officer, post) -> organization.appoint(officer, post, LONG_AGO));
        credentials.set(List.of(REGISTRAR, HANDLER, LEADER, STRANGER, HOUSING_REGISTRAR), PASSWORD);
    }

    private static Organ organ(String code, String name, Kind kind, String parent) {
        return new Organ(code, name, kind, parent, true, LONG_AGO, null);
    }
}
