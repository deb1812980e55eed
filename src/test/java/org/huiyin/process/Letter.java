package org.huiyin.process;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Registration;
import org.huiyin.registry.Registration.ComplainedOf;
import org.huiyin.registry.Registration.Localities;
import org.huiyin.registry.Registration.Petitioner;

/** A letter with two requests, as the bureau's registrar puts it down, and whatever is different about it. */
final class Letter {

    private String organ = TestCity.BUREAU;
    private String registrar = TestCity.REGISTRAR;
    private Channel channel = Channel.LETTER;
    private Petitioner petitioner = person("王小明");
    private List<String> representatives = List.of();
    private int headCount = 1;
    private List<Registration.CoPetitioner> coPetitioners = List.of();
    private String headline = "小区电梯长期停运";
    private List<String> requests = List.of("请求修复电梯", "请求公开维修资金账目");
    private String facts = "电梯自年初停运，物业称资金不足。";
    private Purpose purpose = Purpose.CLAIM;
    private String contentClass;
    private Localities localities = new Localities(null, null, null);
    private String repeats;
    private List<String> organs = List.of();
    private List<String> persons = List.of();

    private Letter() {}

    static Letter aLetter() {
        return new Letter();
    }

    /**
     * @param against codes of organs complained of
     * @param unclear neither name nor address is known
     */
    static Registration received(LocalDate on, Purpose purpose, List<String> against, boolean unclear) {
        var letter = aLetter().of(purpose).against(against.toArray(String[]::new));
        return (unclear ? letter.unclear() : letter).registration(on);
    }

    /** Received by another organ and put down by its registrar. */
    Letter at(String receivingOrgan, String itsRegistrar) {
        organ = receivingOrgan;
        registrar = itsRegistrar;
        return this;
    }

    Letter by(Channel arrival) {
        channel = arrival;
        return this;
    }

    Letter of(Purpose wanted) {
        purpose = wanted;
        return this;
    }

    Letter from(String name) {
        petitioner = person(name);
        return this;
    }

    Letter unclear() {
        petitioner = new Petitioner(Registration.Kind.PERSON, null, null, null, null, true);
        return this;
    }

    /** A joint petition; for visits at most five representatives (art. 20). */
    Letter together(int persons, String... representing) {
        headCount = persons;
        representatives = List.of(representing);
        return this;
    }

    /** Who else signed; each is answered. */
    Letter alsoSignedBy(String... names) {
        coPetitioners = Stream.of(names)
                .map(name -> new Registration.CoPetitioner(name, "江洲市东湖区柳巷 9 号", null))
                .toList();
        headCount = names.length + 1;
        return this;
    }

    Letter about(String title, String story, String... wishes) {
        headline = title;
        facts = story;
        requests = List.of(wishes);
        return this;
    }

    /** Code of the third level. */
    Letter inClass(String code) {
        contentClass = code;
        return this;
    }

    Letter in(String problem, String residence, String responsible) {
        localities = new Localities(problem, residence, responsible);
        return this;
    }

    /** Of the same matter as an earlier petition. */
    Letter repeating(String petition) {
        repeats = petition;
        return this;
    }

    /** Codes of organs complained of. */
    Letter against(String... complainedOf) {
        organs = List.of(complainedOf);
        return this;
    }

    /** Officer ids where known, else names. */
    Letter accusing(String... complainedOf) {
        persons = List.of(complainedOf);
        return this;
    }

    String registrar() {
        return registrar;
    }

    Registration registration(LocalDate receivedOn) {
        return new Registration(
                organ,
                channel,
                receivedOn,
                null,
                petitioner,
                null,
                representatives,
                headCount,
                headline,
                requests,
                facts,
                false,
                purpose,
                contentClass,
                localities,
                null,
                null,
                null,
                repeats,
                new ComplainedOf(organs, persons),
                coPetitioners);
    }

    private static Petitioner person(String name) {
        return new Petitioner(Registration.Kind.PERSON, name, null, "江洲市东湖区柳巷 8 号", null, false);
    }
}
