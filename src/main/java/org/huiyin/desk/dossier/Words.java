package org.huiyin.desk.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.huiyin.organization.Organization;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The trail's codes in officers' words, from {@code trail_zh.properties}. */
@Component
class Words {

    private final Organization organization;
    private final Properties words = load();

    Words(Organization organization) {
        this.organization = organization;
    }

    /** What was done; a code without words is shown as it is, so that nothing on the trail is hidden. */
    String action(String code) {
        return words.getProperty("action." + code, "其他操作（" + code + "）");
    }

    /** Further facts as 名称：值 in their order, or empty. */
    String details(Map<String, String> details) {
        return details.entrySet().stream()
                .filter(detail -> !words.getProperty("detail." + detail.getKey(), detail.getKey())
                        .isEmpty())
                .map(detail -> words.getProperty("detail." + detail.getKey(), detail.getKey()) + "："
                        + value(detail.getKey(), detail.getValue()))
                .collect(Collectors.joining("；"));
    }

    private String value(String name, String value) {
        if (words.getProperty("organs", "").contains(name)) {
            return organization.nameOf(value);
        }
        if (words.getProperty("officers", "").contains(name)) {
            return organization.officerName(value);
        }
        return words.getProperty("value." + value, value);
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
