package org.huiyin.desk.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.audit.Trail;
import org.huiyin.organization.Organization;
import org.huiyin.registry.ContentClasses;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The trail's codes in officers' words, from {@code trail_zh.properties}. */
@Component("dossierWords")
class Words {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Organization organization;
    private final ContentClasses classes;
    private final Statute statute;
    private final Clock clock;
    private final Properties words = load();

    Words(Organization organization, ContentClasses classes, Statute statute, Clock clock) {
        this.organization = organization;
        this.classes = classes;
        this.statute = statute;
        this.clock = clock;
    }

    /** What was done, an act by its title; a code without words is shown as it is, so that nothing on the trail is hidden. */
    String action(Trail.Entry entry) {
        String act = entry.details().get("act");
        return act != null ? act : words.getProperty("action." + entry.action(), "其他操作（" + entry.action() + "）");
    }

    /** Further facts as 名称：值 in their order, or empty. */
    String details(Map<String, String> details) {
        return details.entrySet().stream()
                .filter(detail -> !name(detail.getKey()).isEmpty())
                .map(detail -> name(detail.getKey()) + "：" + value(detail.getKey(), detail.getValue()))
                .collect(Collectors.joining("；"));
    }

    private String name(String detail) {
        return words.getProperty("detail." + detail, detail);
    }

    private String value(String detail, String value) {
        return switch (detail) {
            case "organ" -> organization.nameOf(value);
            case "officer" -> organization.officerName(value);
            case "contentClass" -> String.join(" / ", classes.path(value));
            case "duty" ->
                statute.rule(Duty.valueOf(value), LocalDate.now(clock)).name();
            case "fields" ->
                Stream.of(value.split(",")).map(field -> word(detail, field)).collect(Collectors.joining("、"));
            default -> DAY.matcher(value).matches() ? WRITTEN.format(LocalDate.parse(value)) : word(detail, value);
        };
    }

    private String word(String detail, String value) {
        return words.getProperty("value." + detail + "." + value, value);
    }

    private static Properties load() {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("trail_zh.properties").getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return properties;
    }
}
