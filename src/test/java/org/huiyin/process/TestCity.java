package org.huiyin.process;

import java.time.LocalDate;
import org.huiyin.organization.Level;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;

/**
 * A small city: a government with its bureau and organs, a district's with the same, a unit below an organ, a dissolved
 * organ, and organs outside the installation. An officer more is one line more.
 */
final class TestCity {

    static final String GOVERNMENT = "jsgov";
    static final String BUREAU = "jsxf";
    static final String HOUSING = "jszj";
    static final String SCHOOLS = "jsjy";
    static final String LABOUR = "jsrs";
    /** A unit below {@link #HOUSING}. */
    static final String HOUSING_UNIT = "jszl";

    static final String DISTRICT = "dhgov";
    static final String DISTRICT_BUREAU = "dhxf";
    static final String DISTRICT_HOUSING = "dhzj";
    static final String DISTRICT_LABOUR = "dhrs";

    /** Abolished at the end of 2024. */
    static final String DISSOLVED = "jsfz";

    static final String PROVINCE_HOUSING = "szj";
    // outside the installation
    static final String PROVINCE_BUREAU = "sxf";
    static final String DISCIPLINE = "jsjw";
    static final String COURT = "jsfy";
    static final String PERSONNEL = "jszz";

    static final String OFFICE = "qianmishu";
    static final String REGISTRAR = "chendengji";
    static final String BUREAU_HEAD = "sunjuzhang";
    static final String BUREAU_HANDLER = "jiangchengban";
    static final String SECRETARY = "shenmishu";
    static final String SUPERVISOR = "tongducha";
    static final String HANDLER = "lichengban";
    static final String SECOND_HANDLER = "zhouxieban";
    static final String LEADER = "zhaofuze";
    static final String SECOND_LEADER = "wufuze";
    static final String CHIEF = "wangjuzhang";
    static final String HOUSING_REGISTRAR = "zhengdengji";
    static final String LEGAL = "fengshenhe";
    static final String SCHOOLS_HANDLER = "chuchengban";
    static final String SCHOOLS_LEADER = "weifuze";
    static final String SCHOOLS_REGISTRAR = "jiangdengji";
    static final String LABOUR_HANDLER = "hanchengban";
    static final String LABOUR_LEADER = "yangfuze";
    static final String LABOUR_REGISTRAR = "zhudengji";
    static final String UNIT_HANDLER = "qinchengban";
    static final String UNIT_LEADER = "youfuze";
    static final String UNIT_REGISTRAR = "xudengji";

    static final String DISTRICT_OFFICE = "hemishu";
    static final String DISTRICT_REGISTRAR = "fangdengji";
    static final String DISTRICT_BUREAU_HEAD = "lvjuzhang";
    static final String DISTRICT_SECRETARY = "yumishu";
    static final String DISTRICT_HANDLER = "shichengban";
    static final String DISTRICT_LEADER = "zhangfuze";
    static final String DISTRICT_HOUSING_REGISTRAR = "kongdengji";
    static final String DISTRICT_LABOUR_HANDLER = "caochengban";
    static final String DISTRICT_LABOUR_LEADER = "yanfuze";
    static final String DISTRICT_LABOUR_REGISTRAR = "huadengji";

    static final String REVIEWER = "qifucha";
    static final String SECOND_REVIEWER = "kangfucha";
    static final String HOUSING_REVIEWER = "bofucha";
    static final String DISTRICT_REVIEWER = "lufucha";
    static final String SECOND_DISTRICT_REVIEWER = "menfucha";
    static final String DISTRICT_LEGAL = "baoshenhe";

    private static final LocalDate SINCE = LocalDate.of(2022, 5, 1);

    private TestCity() {}

    /** Doing it twice is one city. */
    static void stand(Organization organization) {
        organs(organization);
        city(organization);
        district(organization);
        reviewers(organization);
    }

    private static void organs(Organization city) {
        city.establish(new Organ(GOVERNMENT, "江洲市人民政府", Kind.GOVERNMENT, null, true, SINCE, null).at(Level.CITY));
        city.establish(new Organ(DISTRICT, "东湖区人民政府", Kind.GOVERNMENT, GOVERNMENT, true, SINCE, null).at(Level.COUNTY));
        inside(city, BUREAU, "江洲市信访局", Kind.BUREAU, GOVERNMENT);
        inside(city, DISTRICT_BUREAU, "东湖区信访局", Kind.BUREAU, DISTRICT);
        inside(city, HOUSING, "江洲市住房和城乡建设局", Kind.ORGAN, GOVERNMENT);
        inside(city, HOUSING_UNIT, "江洲市住房租赁服务中心", Kind.ORGAN, HOUSING);
        inside(city, SCHOOLS, "江洲市教育局", Kind.ORGAN, GOVERNMENT);
        inside(city, LABOUR, "江洲市人力资源和社会保障局", Kind.ORGAN, GOVERNMENT);
        city.establish(new Organ(DISTRICT_HOUSING, "东湖区住房和城乡建设局", Kind.ORGAN, DISTRICT, true, SINCE, null)
                .under(HOUSING, false));
        inside(city, PROVINCE_HOUSING, "省住房和城乡建设厅", Kind.ORGAN, null);
        inside(city, DISTRICT_LABOUR, "东湖区人力资源和社会保障局", Kind.ORGAN, DISTRICT);
        var endOf2024 = LocalDate.of(2024, 12, 31);
        city.establish(new Organ(DISSOLVED, "江洲市房产管理局", Kind.ORGAN, GOVERNMENT, true, SINCE, endOf2024));
        outside(city, PROVINCE_BUREAU, "省信访局", Kind.BUREAU);
        outside(city, DISCIPLINE, "江洲市纪委监委", Kind.DISCIPLINE);
        outside(city, COURT, "江洲市中级人民法院", Kind.POLITICAL_LEGAL);
        outside(city, PERSONNEL, "江洲市委组织部", Kind.PERSONNEL);
    }

    private static void city(Organization city) {
        officer(city, OFFICE, "钱秘书", GOVERNMENT, Role.GOVERNMENT_OFFICE);
        officer(city, REGISTRAR, "陈登记", BUREAU, Role.REGISTRAR);
        officer(city, BUREAU_HEAD, "孙局长", BUREAU, Role.LEADER);
        officer(city, BUREAU_HANDLER, "蒋承办", BUREAU, Role.HANDLER);
        officer(city, SECRETARY, "沈秘书", BUREAU, Role.CONFERENCE_SECRETARY);
        officer(city, SUPERVISOR, "童督查", BUREAU, Role.SUPERVISOR);
        officer(city, HANDLER, "李承办", HOUSING, Role.HANDLER);
        officer(city, SECOND_HANDLER, "周协办", HOUSING, Role.HANDLER);
        officer(city, LEADER, "赵负责", HOUSING, Role.LEADER, Role.HANDLER);
        officer(city, SECOND_LEADER, "吴负责", HOUSING, Role.LEADER);
        officer(city, CHIEF, "王局长", HOUSING, Role.CHIEF);
        officer(city, HOUSING_REGISTRAR, "郑登记", HOUSING, Role.REGISTRAR);
        officer(city, LEGAL, "冯审核", HOUSING, Role.LEGAL);
        officer(city, SCHOOLS_HANDLER, "褚承办", SCHOOLS, Role.HANDLER);
        officer(city, SCHOOLS_LEADER, "卫负责", SCHOOLS, Role.LEADER);
        officer(city, SCHOOLS_REGISTRAR, "姜登记", SCHOOLS, Role.REGISTRAR);
        officer(city, LABOUR_HANDLER, "韩承办", LABOUR, Role.HANDLER);
        officer(city, LABOUR_LEADER, "杨负责", LABOUR, Role.LEADER);
        officer(city, LABOUR_REGISTRAR, "朱登记", LABOUR, Role.REGISTRAR);
        officer(city, UNIT_HANDLER, "秦承办", HOUSING_UNIT, Role.HANDLER);
        officer(city, UNIT_LEADER, "尤负责", HOUSING_UNIT, Role.LEADER);
        officer(city, UNIT_REGISTRAR, "许登记", HOUSING_UNIT, Role.REGISTRAR);
    }

    private static void district(Organization city) {
        officer(city, DISTRICT_OFFICE, "何秘书", DISTRICT, Role.GOVERNMENT_OFFICE);
        officer(city, DISTRICT_REGISTRAR, "方登记", DISTRICT_BUREAU, Role.REGISTRAR);
        officer(city, DISTRICT_BUREAU_HEAD, "吕局长", DISTRICT_BUREAU, Role.LEADER);
        officer(city, DISTRICT_SECRETARY, "于秘书", DISTRICT_BUREAU, Role.CONFERENCE_SECRETARY);
        officer(city, DISTRICT_HANDLER, "施承办", DISTRICT_HOUSING, Role.HANDLER);
        officer(city, DISTRICT_LEADER, "张负责", DISTRICT_HOUSING, Role.LEADER);
        officer(city, DISTRICT_HOUSING_REGISTRAR, "孔登记", DISTRICT_HOUSING, Role.REGISTRAR);
        officer(city, DISTRICT_LABOUR_HANDLER, "曹承办", DISTRICT_LABOUR, Role.HANDLER);
        officer(city, DISTRICT_LABOUR_LEADER, "严负责", DISTRICT_LABOUR, Role.LEADER);
        officer(city, DISTRICT_LABOUR_REGISTRAR, "华登记", DISTRICT_LABOUR, Role.REGISTRAR);
    }

    private static void reviewers(Organization city) {
        officer(city, REVIEWER, "戚复查", BUREAU, Role.REVIEWER);
        officer(city, SECOND_REVIEWER, "康复查", BUREAU, Role.REVIEWER);
        officer(city, HOUSING_REVIEWER, "柏复查", HOUSING, Role.REVIEWER);
        officer(city, DISTRICT_REVIEWER, "鲁复查", DISTRICT_BUREAU, Role.REVIEWER);
        officer(city, SECOND_DISTRICT_REVIEWER, "门复查", DISTRICT_BUREAU, Role.REVIEWER);
        officer(city, DISTRICT_LEGAL, "鲍审核", DISTRICT_HOUSING, Role.LEGAL);
    }

    private static void inside(Organization city, String code, String name, Kind kind, String parent) {
        city.establish(new Organ(code, name, kind, parent, true, SINCE, null));
    }

    private static void outside(Organization city, String code, String name, Kind kind) {
        city.establish(new Organ(code, name, kind, null, false, SINCE, null));
    }

    private static void officer(Organization city, String id, String name, String organ, Role... roles) {
        for (Role role : roles) {
            city.appoint(new Officer(id, name), new Post(organ, role), SINCE);
        }
    }
}
