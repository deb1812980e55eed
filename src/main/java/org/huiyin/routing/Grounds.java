package org.huiyin.routing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;

/** The grounds of refusal that hold here: those of the Regulation, and local ones that are switched on. */
class Grounds {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();

    private final List<Ground> inForce;

    Grounds(List<Ground> inForce) {
        this.inForce = inForce;
    }

    /** Refuses a table that cannot be read, and a switch for a ground that no table knows. */
    static Grounds load(String file, List<String> switchedOn) {
        try (var stream = Grounds.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            List<Ground> all =
                    FORMAT.parse(reader).stream().map(Grounds::ground).toList();
            for (String code : switchedOn) {
                if (Ground.find(all, code) == null) {
                    throw new IllegalStateException(
                            "配置 huiyin.proposals.local-grounds 中的 " + code + " 不在 " + file + " 中，请核对代码。");
                }
            }
            return new Grounds(all.stream()
                    .filter(ground -> !ground.local() || switchedOn.contains(ground.code()))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("无法读取不予受理依据 " + file, unreadable);
        }
    }

    private static Ground ground(CSVRecord line) {
        return new Ground(
                line.get("code"),
                line.get("label"),
                Ending.valueOf(line.get("ending")),
                line.get("local").equals("yes"));
    }

    @Nullable
    Ground find(@Nullable String code) {
        return Ground.find(inForce, code);
    }

    /** Label by code, as the officer is offered them. */
    Map<String, String> offered() {
        var labels = new LinkedHashMap<String, String>();
        inForce.forEach(ground -> labels.put(ground.code(), ground.label()));
        return labels;
    }
}
