package org.huiyin.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.letters.pdf.MissingGlyphs;
import org.huiyin.letters.pdf.PdfLetters;
import org.huiyin.letters.word.Filling;
import org.huiyin.letters.word.TemplateCheck;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Contents;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredTemplates implements Templates {

    private final JdbcClient jdbc;
    private final Contents contents;
    private final Organization organization;
    private final OrganWords words;
    private final PdfLetters pdf;
    private final ActingOfficer officer;
    private final Recorded recorded;
    private final Clock clock;

    StoredTemplates(
            JdbcClient jdbc,
            Contents contents,
            Organization organization,
            OrganWords words,
            PdfLetters pdf,
            ActingOfficer officer,
            Recorded recorded,
            Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.organization = organization;
        this.words = words;
        this.pdf = pdf;
        this.officer = officer;
        this.recorded = recorded;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Template of(Kind kind, String organ) {
        List<String> organs = Stream.concat(
                        Stream.of(organ), organization.above(organ).stream().map(Organ::code))
                .toList();
        List<Row> rows = rows(kind, organs);
        for (String owner : organs) {
            Optional<Row> latest =
                    rows.stream().filter(row -> row.organ().equals(owner)).findFirst();
            String sha256 = latest.map(Row::sha256).orElse(null);
            if (latest.isPresent() && sha256 != null) {
                byte[] file = contents.read(sha256).orElseThrow(() -> new Flawed(List.of(lost(kind, owner))));
                return new Template(owner, latest.get().version(), file);
            }
        }
        return new Template(null, 0, OfTheProduct.file(kind));
    }

    private String lost(Kind kind, String owner) {
        return organization.nameOf(owner) + "的《" + kind.title() + "》模板文件已经不在；请系统管理员重新上传模板。";
    }

    /** The latest of each organ first. */
    private List<Row> rows(Kind kind, List<String> organs) {
        return jdbc.sql("select organ, version, sha256, adopted_at, adopted_by from hy_letter_template"
                        + " where kind = :kind and organ in (:organs) order by version desc")
                .param("kind", kind.name())
                .param("organs", organs)
                .query((row, number) ->
                        new Row(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    private record Row(String organ, int version, @Nullable String sha256, String at, String by) {}

    @Override
    @Transactional(readOnly = true)
    public List<Version> versions(Kind kind, String organ) {
        return rows(kind, List.of(organ)).stream()
                .map(row -> new Version(row.version(), row.sha256(), Instant.parse(row.at()), row.by()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> file(Kind kind, String organ, int version) {
        return versions(kind, organ).stream()
                .filter(each -> each.version() == version)
                .flatMap(each -> Optional.ofNullable(each.sha256()).stream())
                .findFirst()
                .flatMap(contents::read);
    }

    @Override
    public Map<String, Boolean> fields(Kind kind) {
        var fields = new TreeMap<String, Boolean>();
        Values.known(kind)
                .forEach(name -> fields.put(name, Values.required(kind).contains(name)));
        return fields;
    }

    @Override
    public List<String> flaws(Kind kind, byte[] file) {
        return TemplateCheck.flaws(file, Values.known(kind), Values.required(kind));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] sample(Kind kind, String organ, byte[] file) {
        var letter = Samples.of(kind, organ, LocalDate.now(clock));
        var values = Samples.values(letter, organization.nameOf(organ), words.of(organ));
        try {
            return pdf.draw(Filling.fill(file, values), kind.title(), letter.on(), false);
        } catch (MissingGlyphs missing) {
            throw new Flawed(List.of(String.valueOf(missing.getMessage())));
        }
    }

    @Override
    public Version adopt(Kind kind, String organ, byte[] file) {
        List<String> flaws = flaws(kind, file);
        if (!flaws.isEmpty()) {
            throw new Flawed(flaws);
        }
        sample(kind, organ, file);
        String sha256 = contents.keep(file);
        recorded.that(Fact.of("TEMPLATE_ADOPTED")
                .with("organ", organ)
                .with("kind", kind.name())
                .with("sha256", sha256));
        return add(kind, organ, sha256);
    }

    @Override
    public void withdraw(Kind kind, String organ) {
        recorded.that(Fact.of("TEMPLATE_WITHDRAWN").with("organ", organ).with("kind", kind.name()));
        add(kind, organ, null);
    }

    private Version add(Kind kind, String organ, @Nullable String sha256) {
        int version =
                versions(kind, organ).stream().findFirst().map(Version::version).orElse(0) + 1;
        var added = new Version(version, sha256, clock.instant(), officer.id());
        jdbc.sql("insert into hy_letter_template (organ, kind, version, sha256, adopted_at, adopted_by)"
                        + " values (:organ, :kind, :version, :sha256, :at, :by)")
                .param("organ", organ)
                .param("kind", kind.name())
                .param("version", version)
                .param("sha256", sha256)
                .param("at", added.at().toString())
                .param("by", added.by())
                .update();
        return added;
    }

    @Override
    @Transactional(readOnly = true)
    public String word(String organ) {
        return words.of(organ);
    }

    @Override
    public void name(String organ, String word) {
        words.takenBy(word, organ).ifPresent(other -> {
            throw new Flawed(List.of("机关代字“" + word + "”已由" + other + "使用，两个单位的文号会重复；请改用其他代字。"));
        });
        recorded.that(Fact.of("LETTER_WORD_SET").with("organ", organ).with("word", word));
        words.set(organ, word);
    }
}
