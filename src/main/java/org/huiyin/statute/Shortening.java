package org.huiyin.statute;

import java.util.Optional;
import org.huiyin.calendar.Period.Unit;
import org.huiyin.statute.Statute.Nature;
import org.huiyin.statute.Statute.Rule;

/** What the law lets a locality or the house itself do to a period: make it shorter, in the law's own unit, and nothing else. */
public final class Shortening {

    private Shortening() {}

    /** What stands against a local period in a rule's place, in Chinese with the article; empty where nothing does. */
    public static Optional<String> against(Rule rule, int length, Unit unit) {
        String article = "（" + Articles.named(rule.article()) + "）";
        if (rule.nature() == Nature.WINDOW) {
            return Optional.of("“" + rule.name() + "”是信访人的期间，地方不得缩短" + article);
        }
        if (rule.nature() == Nature.RIGHT) {
            return Optional.of("“" + rule.name() + "”的期限由条例定为 "
                    + named(rule.period().length(), rule.period().unit()) + "，地方不得改动" + article);
        }
        if (length < 1) {
            return Optional.of("“" + rule.name() + "”的期限至少为 1，不能是 " + length + article);
        }
        if (unit != rule.period().unit()) {
            return Optional.of("“" + rule.name() + "”的期限以" + named(rule.period().unit()) + "计算" + article + "，不能改为以"
                    + named(unit) + "计算");
        }
        return length > rule.period().length()
                ? Optional.of("“" + rule.name() + "”的期限为 " + named(rule.period().length(), unit) + article
                        + "，地方只能缩短，不能改为 " + named(length, unit))
                : Optional.empty();
    }

    private static String named(int length, Unit unit) {
        return length + (unit == Unit.WORKING_DAYS ? " 个" : " ") + named(unit);
    }

    static String named(Unit unit) {
        return switch (unit) {
            case DAYS -> "日";
            case WORKING_DAYS -> "工作日";
            case MONTHS -> "月";
        };
    }
}
