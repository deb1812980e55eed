package org.huiyin.registry;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Personal data as they are shown while the officer's task does not need them in clear. */
final class Masks {

    private static final String STARS = "****";
    private static final String NAME_PART = "[^\\s\\d路街道镇乡村巷弄号楼栋幢室]{1,10}?";
    private static final Pattern DOWN_TO_COUNTY = Pattern.compile("^(?:" + NAME_PART + "(?:省|自治区))?(?:" + NAME_PART
            + "(?:市|自治州|地区|盟))?(?:" + NAME_PART + "(?:(?<![小社园])区|县|旗|市))?");
    private static final Pattern KNOWN = Pattern.compile("\\w[\\w.+-]*@[\\w.-]+|\\d(?:[\\s-]?\\d){4,}");

    private Masks() {}

    /** 张*, 欧**; an organisation keeps its first two characters. */
    static String name(Registration.Kind kind, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return "姓名不清";
        }
        if (kind == Registration.Kind.ORGANISATION) {
            return head(name, 2) + STARS;
        }
        int length = name.codePointCount(0, name.length());
        return head(name, 1) + "*".repeat(Math.max(1, length - 1));
    }

    /** 138****1234; of a longer text only the numbers and mailboxes in it, of other text the first character. */
    static String contact(@Nullable String contact) {
        if (contact == null || contact.isBlank()) {
            return "未留联系方式";
        }
        String known = KNOWN.matcher(contact)
                .results()
                .map(match -> one(match.group()))
                .collect(Collectors.joining("、"));
        return known.isEmpty() ? head(contact, 1) + STARS : known;
    }

    /** 江洲市东湖区****: what lies below the county is left out. */
    static String address(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return "地址不清";
        }
        var matcher = DOWN_TO_COUNTY.matcher(address);
        return (matcher.find() ? matcher.group() : "") + STARS;
    }

    private static String one(String run) {
        int at = run.indexOf('@');
        if (at > 0) {
            return run.charAt(0) + "***" + run.substring(at);
        }
        String digits = run.replaceAll("\\D", "");
        int shown = digits.length() >= 11 ? 3 : 2;
        int last = digits.length() >= 11 ? 4 : 2;
        return digits.substring(0, shown) + STARS + digits.substring(digits.length() - last);
    }

    private static String head(String text, int count) {
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(count, length)));
    }
}
