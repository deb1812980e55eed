package org.huiyin.process.submission;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.handling.Signers;
import org.huiyin.process.Field;
import org.huiyin.registry.Petitions.Recipient;
import org.springframework.stereotype.Component;

/** Whose consent a form asks for, where several petition together; where one does, the day of the consent says it. */
@Component
class Consents {

    private final Signers signers;

    Consents(Signers signers) {
        this.signers = signers;
    }

    /**
     * @param tick the form's field for it
     * @param who in Chinese, the name masked
     */
    record Consent(Field<Boolean> tick, String who) {}

    /** One for each person, and one for all who are not put down by name. */
    List<Consent> of(String petition) {
        var people = signers.named(petition);
        int unnamed = signers.unnamed(petition);
        var consents = new ArrayList<Consent>();
        for (Recipient one : people.size() + unnamed > 1 ? people : List.<Recipient>of()) {
            String place = one.key().equals(petition) ? "1" : one.key().substring(petition.length() + 1);
            consents.add(consent("agrees" + place, one.name()));
        }
        if (unnamed > 0) {
            consents.add(consent("othersAgree", "其他 " + unnamed + " 名信访人"));
        }
        return consents;
    }

    /** All of them in one line. */
    String whose(String petition) {
        return signers.shown(petition);
    }

    private static Consent consent(String name, String who) {
        return new Consent(Field.yesNo(name, who + "同意调解"), who);
    }
}
