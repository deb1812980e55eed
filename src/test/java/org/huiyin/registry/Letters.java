package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.Registration.Agent;
import org.huiyin.registry.Registration.CoPetitioner;
import org.huiyin.registry.Registration.ComplainedOf;
import org.huiyin.registry.Registration.Kind;
import org.huiyin.registry.Registration.Localities;
import org.huiyin.registry.Registration.Petitioner;

/** Builds registrations; what is not said is a plain, flawless letter. */
final class Letters {

    String organ = "jsxf";
    Channel channel = Channel.LETTER;
    LocalDate receivedOn = LocalDate.of(2026, 3, 2);
    LocalDate submittedOn = LocalDate.of(2026, 2, 27);
    Petitioner petitioner =
            new Petitioner(Kind.PERSON, "张伟", "360102197001011234", "江洲市东湖区建设路1号", "13812341234", false);
    Agent agent;
    List<String> representatives = List.of();
    int headCount = 1;
    String headline = "建设路路灯不亮";
    List<String> requests = List.of("尽快修复建设路路灯");
    String facts = "建设路自二月起路灯不亮，夜间出行不便。";
    Purpose purpose = Purpose.CLAIM;
    String contentClass;
    String externalNumber;
    String repeats;
    List<CoPetitioner> coPetitioners = List.of();
    ComplainedOf complainedOf = new ComplainedOf(List.of(), List.of());

    private Letters() {}

    static Letters aLetter() {
        return new Letters();
    }

    Letters by(String name, String contact) {
        petitioner = new Petitioner(Kind.PERSON, name, null, "江洲市", contact, false);
        return this;
    }

    Letters titled(String text) {
        headline = text;
        return this;
    }

    Registration build() {
        return new Registration(
                organ,
                channel,
                receivedOn,
                submittedOn,
                petitioner,
                agent,
                representatives,
                headCount,
                headline,
                requests,
                facts,
                false,
                purpose,
                contentClass,
                new Localities("江洲市", "江洲市", "江洲市"),
                externalNumber,
                null,
                null,
                repeats,
                complainedOf,
                coPetitioners);
    }
}
