package org.huiyin.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.process.worklist.DueWork;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * One petition of each kind of breach is left alone for two hundred days: who is told what, and when. In a city of its
 * own, for every clock of the house is looked at each day.
 */
@InTheCity
@TestPropertySource(properties = "spring.application.name=two-hundred-days")
class TwoHundredDaysTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final int DAYS = 200;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Life life;

    @Autowired
    private DueWork dueWork;

    @Autowired
    private EscalationScan scan;

    @Autowired
    private Notices notices;

    @Autowired
    private Organization organization;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void tellsEachWhoMustKnowOnTheDayAndNobodyTwice() throws IOException {
        var expected = expected();
        var petitions = new EnumMap<Duty, String>(Duty.class);
        expected.keySet().forEach(duty -> petitions.put(duty, new Standstill(house).before(duty)));

        for (int day = 1; day <= DAYS; day++) {
            life.on(FIRST.plusDays(day).toString());
            dueWork.run();
            assertThat(scan.run().failed()).isEmpty();
        }

        var told = new LinkedHashMap<Duty, List<String>>();
        petitions.forEach((duty, petition) -> told.put(duty, told(duty, petition)));
        assertThat(lines(told)).isEqualTo(lines(expected));
    }

    /** A duty that joins the catalogue is left alone here too, or this test asks why not. */
    @Test
    void hasLinesForEveryDutyThatCanBeLate() throws IOException {
        var statute = Statute.ofTheProduct();

        var late = Arrays.stream(Duty.values())
                .filter(duty -> !statute.rule(duty, FIRST).lapses())
                .toList();

        assertThat(expected()).as("duties with lines in two-hundred-days.csv").containsOnlyKeys(late);
    }

    /** Such as {@code 2026-03-12 SOON 江洲市信访局登记员}, in the order in which they were told. */
    private List<String> told(Duty duty, String petition) {
        String prefix = "RUNG " + petition + " " + duty + " ";
        return notices.about(petition).stream()
                .filter(notice -> key(notice).startsWith(prefix))
                .map(notice -> "%s %s %s".formatted(day(notice), rung(notice), named(notice.post())))
                .sorted()
                .toList();
    }

    private String key(Notices.Notice notice) {
        return database.sql("select notice_key from hy_notice where id = ?")
                .param(notice.id())
                .query(String.class)
                .single();
    }

    private String rung(Notices.Notice notice) {
        String key = key(notice);
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    private LocalDate day(Notices.Notice notice) {
        return LocalDate.ofInstant(notice.at(), clock.getZone());
    }

    private String named(String id) {
        var post = Post.of(id);
        return organization.nameOf(post.organ()) + post.role().label();
    }

    private static String lines(Map<Duty, List<String>> told) {
        return Arrays.stream(Duty.values())
                .filter(told::containsKey)
                .flatMap(duty -> told.get(duty).stream().sorted().map(line -> duty + " " + line))
                .collect(Collectors.joining("\n"));
    }

    private static Map<Duty, List<String>> expected() throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = TwoHundredDaysTests.class.getResourceAsStream("two-hundred-days.csv");
                var lines = format.parse(new InputStreamReader(text, UTF_8))) {
            return lines.stream()
                    .collect(Collectors.groupingBy(
                            line -> Duty.valueOf(line.get("期限")),
                            () -> new EnumMap<>(Duty.class),
                            Collectors.mapping(TwoHundredDaysTests::line, Collectors.toList())));
        }
    }

    private static String line(CSVRecord line) {
        return "%s %s %s".formatted(line.get("日期"), line.get("提醒"), line.get("告知"));
    }
}
