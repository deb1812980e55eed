package org.huiyin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.Edition;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.organization.Organ;
import org.huiyin.process.periods.PeriodsOnFile;
import org.huiyin.statute.Statute.Rule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What holds for one organ, as far as it can be read from files. */
class Locality {

    @Option(
            names = "--organ",
            paramLabel = "CODE",
            description = "机构代码：计入地方为该机构缩短的期限，以及 --exceptions 中该机构的例外。"
                    + " / Code of the organ: its shortened periods count, and its exceptions of --exceptions.")
    private @Nullable String organ;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "机构类别，地方规定因类别而不同时需要：${COMPLETION-CANDIDATES}。 / Kind of the organ, where periods differ by it.")
    private Organ.@Nullable Kind kind;

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "模型目录，读取其中的 processes/periods.dmn；缺省为程序自带的。 / Folder with processes/periods.dmn.")
    private @Nullable Path models;

    @Option(
            names = "--exceptions",
            paramLabel = "FILE",
            description = "单位例外的 CSV 文件（organ,date,name,kind），与“工作日历”页导入的相同。 / CSV of organs' own days off and on.")
    private @Nullable Path exceptions;

    @Option(
            names = "--no-weekend-roll",
            description = "期满日是平常周末的不顺延（huiyin.calendar.roll-over=false）；遇节假日仍然顺延。"
                    + " / A last day on a plain weekend does not roll over; on a holiday it still does.")
    private boolean noWeekendRoll;

    /** The locality's period for the organ; empty where the Regulation's own holds, or no organ is named. */
    Optional<PeriodsOnFile.Period> period(Rule rule) {
        if (organ == null) {
            refuse(
                    kind != null || models != null || exceptions != null,
                    "请用 --organ 写明机构代码。 / Name the organ with --organ.");
            return Optional.empty();
        }
        return PeriodsOnFile.read(models).of(rule, organ, kind);
    }

    WorkingCalendar calendar(Rule rule) {
        Edition edition = Edition.ofTheProduct(!noWeekendRoll);
        // of an organ that is not named nothing is known but what everybody rests on
        String whose = organ == null ? "" : organ;
        WorkingCalendar calendar = (exceptions == null ? edition : with(edition, exceptions)).calendar();
        return rule.window() ? calendar.forWindow(whose) : calendar.of(whose);
    }

    /** What no file told, in Chinese and English. */
    List<String> notConsidered() {
        var sentences = new ArrayList<String>();
        sentences.add("在“工作日历”页启用的放假安排（在数据库中），本命令用程序自带的。"
                + " / The holiday tables adopted in the database; the product's own are used.");
        if (!noWeekendRoll) {
            sentences.add("期满日是平常周末的是否顺延的设置（huiyin.calendar.roll-over），本命令按顺延推算；不顺延的，用 --no-weekend-roll。"
                    + " / The setting whether a plain weekend rolls over; it does here, see --no-weekend-roll.");
        }
        if (organ == null) {
            sentences.add(
                    "各机构自己的例外和地方缩短的期限，用 --organ 计入。" + " / Organs' own exceptions and shortened periods; see --organ.");
        } else if (exceptions == null) {
            sentences.add("该机构自己的例外（在数据库中），用 --exceptions 计入。"
                    + " / The organ's own exceptions, kept in the database; see --exceptions.");
        }
        return sentences;
    }

    /** Which codes there are only the database knows. */
    private static Edition with(Edition edition, Path file) {
        try {
            return edition.withExceptions(
                    file.toString(), Files.readString(file, StandardCharsets.UTF_8), code -> true);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "不能读取 " + file + "：应是 UTF-8 编码的 CSV 文件，并且可读。 / The file cannot be read.", unreadable);
        }
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
