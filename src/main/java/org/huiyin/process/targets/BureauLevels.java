package org.huiyin.process.targets;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The level of an organ, by the name of the government above it: an installation may begin at any level, so its depth in
 * the tree says nothing.
 */
@Component
class BureauLevels {

    private static final String SUFFIX = "人民政府";
    private static final Pattern NATION = Pattern.compile("国家.*|中央.*|国务院.*");
    private static final Pattern PROVINCE = Pattern.compile(".*(省|自治区|兵团)|(北京|天津|上海|重庆)市");
    private static final Pattern CITY = Pattern.compile(".*(市|自治州|盟|地区)");
    private static final Pattern COUNTY = Pattern.compile(".*(县|区|旗|林区|特区)");

    private final Organization organization;

    BureauLevels(Organization organization) {
        this.organization = organization;
    }

    Level of(String organ) {
        Organ known = organization.organ(organ).orElse(null);
        if (known != null && NATION.matcher(known.name()).matches()) {
            return Level.NATION;
        }
        Organ government = government(
                known == null ? Stream.empty() : Stream.concat(Stream.of(known), organization.above(organ).stream()));
        return government == null ? Level.UNKNOWN : level(government);
    }

    /** A city below a city is one of county level. */
    private Level level(Organ government) {
        String place = government.name().replace(SUFFIX, "");
        if (PROVINCE.matcher(place).matches()) {
            return Level.PROVINCE;
        }
        if (COUNTY.matcher(place).matches()) {
            return Level.COUNTY;
        }
        if (!CITY.matcher(place).matches()) {
            return Level.UNKNOWN;
        }
        Organ above = government(organization.above(government.code()).stream());
        return above != null && level(above) == Level.CITY ? Level.COUNTY : Level.CITY;
    }

    private static @Nullable Organ government(Stream<Organ> upwards) {
        return upwards.filter(each -> each.kind() == Organ.Kind.GOVERNMENT)
                .findFirst()
                .orElse(null);
    }
}
