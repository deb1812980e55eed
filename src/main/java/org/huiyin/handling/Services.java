package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Service of the opinion in force on everybody it answers (art. 35). A refusal changes nothing. */
@Service
@Transactional
public class Services {

    private final Handlings handlings;
    private final Opinions opinions;
    private final Petitions petitions;
    private final Acts acts;
    private final PublicNotices notices;
    private final ServeChase chase;
    private final ServiceFile file;
    private final Clock clock;

    Services(
            Handlings handlings,
            Opinions opinions,
            Petitions petitions,
            Acts acts,
            PublicNotices notices,
            ServeChase chase,
            ServiceFile file,
            Clock clock) {
        this.handlings = handlings;
        this.opinions = opinions;
        this.petitions = petitions;
        this.acts = acts;
        this.notices = notices;
        this.chase = chase;
        this.file = file;
        this.clock = clock;
    }

    /** Who still waits for the opinion in force, the petitioner first. */
    @Transactional(readOnly = true)
    public List<Recipient> unserved(Matter matter) {
        Set<String> done = file.done(matter, opinions.own(matter).edition());
        return petitions.recipients(matter.petition()).stream()
                .filter(recipient -> !done.contains(recipient.key()))
                .toList();
    }

    /**
     * Records the service on one recipient, or with {@link ServiceMethod#UNCLEAR} the ground for none. A public notice is
     * put down twice: when it is posted, and when it is over.
     *
     * @param recipient key of one of {@link #unserved}
     */
    public Outcome served(Matter matter, String recipient, ServiceRecord service, Particulars particulars) {
        Outcome outcome = put(matter, recipient, service, particulars);
        if (outcome.refusals().isEmpty()) {
            chase.look(matter, unserved(matter), opinions.own(matter).edition());
        }
        return outcome;
    }

    private Outcome put(Matter matter, String recipient, ServiceRecord service, Particulars particulars) {
        OpinionInForce opinion = opinions.own(matter);
        Optional<Recipient> found = unserved(matter).stream()
                .filter(each -> each.key().equals(recipient))
                .findFirst();
        if (found.isEmpty()) {
            return new Outcome.Refused(List.of("“受送达人”不是尚未送达的人员，请刷新页面后重新选择。"));
        }
        if (service.method() == ServiceMethod.PUBLIC_NOTICE) {
            return notices.posted(matter, found.get(), opinion, service, particulars, this::served);
        }
        Flaws flaws = flaws(found.get(), service, particulars, opinion);
        if (!flaws.none()) {
            return flaws.refused();
        }
        if (service.method() == ServiceMethod.UNCLEAR) {
            notServed(matter, found.get(), opinion, service);
        } else {
            served(matter, found.get(), opinion, service, particulars);
        }
        return new Outcome.Done();
    }

    /** Public notices that are not over, a line each. */
    @Transactional(readOnly = true)
    public String posted(Matter matter) {
        return notices.running(matter, unserved(matter), opinions.own(matter).edition());
    }

    /** Day on which the edition in force last reached somebody; empty where it reached nobody. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastServedOn(Matter matter) {
        return file.lastServedOn(matter);
    }

    private Flaws flaws(Recipient recipient, ServiceRecord service, Particulars particulars, OpinionInForce opinion) {
        if (service.method() == ServiceMethod.UNCLEAR) {
            boolean unclear =
                    petitions.facts(recipient.petition()).orElseThrow().unclear();
            return new Flaws().when(!unclear, "登记的信访人姓名（名称）、住址清楚，应当送达。请选择送达方式（第三十五条）。");
        }
        return ServiceProofs.flaws(service, particulars)
                .unlessBetween("送达日期", service.on(), "印发日期", opinion.issuedOn(), LocalDate.now(clock));
    }

    /** Also in the file of a joined petition whose petitioner is answered here. */
    private void served(
            Matter matter,
            Recipient recipient,
            OpinionInForce opinion,
            ServiceRecord service,
            Particulars particulars) {
        handlings.of(matter).served(service);
        var act = new Served(
                recipient.key(),
                recipient.name(),
                opinion.edition(),
                service.method(),
                service.on(),
                service.proof(),
                particulars);
        acts.record(matter.petition(), matter.organ(), act);
        if (!recipient.petition().equals(matter.petition())) {
            acts.record(recipient.petition(), matter.organ(), act);
        }
    }

    private void notServed(Matter matter, Recipient recipient, OpinionInForce opinion, ServiceRecord service) {
        var act = new NotServed(
                recipient.key(), recipient.name(), opinion.edition(), LocalDate.now(clock), service.proof());
        acts.record(matter.petition(), matter.organ(), act);
    }
}
