package org.huiyin.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.deadlines.Ledger;
import org.huiyin.evaluation.EvaluationInvited.Invited;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Codes;
import org.huiyin.registry.Links;
import org.huiyin.statute.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What petitioners say with their one-time codes (art. 21). A wrong code and an unknown number are answered alike; that a
 * code was used or is too late, only its owner learns.
 */
@Service
@Transactional
public class Voices {

    private static final int LONGEST = 2_000;

    private final Acts acts;
    private final Links links;
    private final Codes codes;
    private final Reasons reasons;
    private final Organization organization;
    private final Ledger ledger;
    private final EvaluationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voices(
            Acts acts,
            Links links,
            Codes codes,
            Reasons reasons,
            Organization organization,
            Ledger ledger,
            EvaluationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acts = acts;
        this.links = links;
        this.codes = codes;
        this.reasons = reasons;
        this.organization = organization;
        this.ledger = ledger;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** What a code opens. */
    public sealed interface Opened {

        /** No such number, or not its code. */
        record Unknown() implements Opened {}

        /** The code is right, but the sentence says in Chinese why it opens nothing any more. */
        record Over(String sentence) implements Opened {}

        /**
         * @param units names of whom to rate
         * @param lastDay of the window
         * @param again true where a rating given before may be changed
         */
        record Open(String petition, Map<Target, String> units, LocalDate lastDay, boolean again) implements Opened {}
    }

    /** One target's rating as the petitioner put it. */
    public record Said(Target target, Level level, List<String> reasons, String text) {}

    /** The petition whose handling the invitation was part of: a joined one's answer came from its main petition. */
    @Transactional(readOnly = true)
    public String petitionOf(String number) {
        return links.joinedInto(number).orElse(number);
    }

    @Transactional(readOnly = true)
    public Opened open(String number, String code) {
        return found(number, code).map(this::open).orElseGet(Opened.Unknown::new);
    }

    /**
     * Puts down what was said, once, and publishes {@link Evaluated}. The caller holds the petition.
     *
     * @return sentences in Chinese saying what is wrong; then nothing has changed
     */
    public List<String> say(String number, String code, List<Said> said) {
        Optional<Found> found = found(number, code);
        if (found.isEmpty()) {
            return List.of("编号或者评价码不正确。");
        }
        Opened opened = open(found.get());
        if (opened instanceof Opened.Over over) {
            return List.of(over.sentence());
        }
        List<String> flaws = flaws((Opened.Open) opened, said);
        if (flaws.isEmpty()) {
            keep(found.get(), said);
        }
        return flaws;
    }

    /** Whose code it is, and of which invitation. */
    private record Found(String petition, EvaluationInvited invitation, Invited who) {}

    private Optional<Found> found(String number, String code) {
        String petition = petitionOf(number);
        return acts.latest(petition, EvaluationInvited.class)
                .flatMap(act -> holder(act, petition, number, code).map(who -> new Found(petition, act, who)));
    }

    boolean hasSpoken(String petition, String recipient) {
        return times(petition, recipient) > 0;
    }

    private Optional<Invited> holder(EvaluationInvited invitation, String petition, String number, String code) {
        Optional<Invited> found = Optional.empty();
        for (Invited who : invitation.invited()) {
            boolean fits = codes.fits(Evaluations.PURPOSE, petition + '\n' + who.recipient(), code, who.code());
            found = fits && who.petition().equals(number) ? Optional.of(who) : found;
        }
        return found;
    }

    private Opened open(Found found) {
        String petition = found.petition();
        Invited who = found.who();
        int times = times(petition, who.recipient());
        if (times > (settings.changeable() ? 1 : 0)) {
            return new Opened.Over("这个评价码已经使用过，评价已经提交，谢谢您的参与。");
        }
        var window = ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.EVALUATE)
                .reduce((earlier, later) -> later);
        LocalDate today = LocalDate.now(clock);
        if (window.isEmpty()
                || window.get().doneOn() != null
                || today.isAfter(window.get().lastDay())) {
            return new Opened.Over("评价期限已经届满，不能再评价。没有评价的，不会被算作满意。");
        }
        var units = new TreeMap<Target, String>();
        for (Target target : Target.values()) {
            String unit = found.invitation().rated(target);
            if (unit != null) {
                units.put(target, organization.nameOf(unit));
            }
        }
        return new Opened.Open(petition, units, window.get().lastDay(), times > 0);
    }

    /** How often the recipient has rated since they were last invited; bureau and organ rated at one time are one. */
    private int times(String petition, String recipient) {
        Instant invited = invitation(petition).at();
        return acts.all(petition, Rated.class).stream()
                .filter(done -> !done.at().isBefore(invited))
                .map(Acts.Done::act)
                .filter(rated -> rated.recipient().equals(recipient))
                .mapToInt(Rated::turn)
                .max()
                .orElse(0);
    }

    private List<String> flaws(Opened.Open open, List<Said> said) {
        var flaws = new ArrayList<String>();
        if (said.isEmpty()) {
            flaws.add("请至少对一个单位作出评价：满意、基本满意或者不满意。");
        }
        for (Said each : said) {
            if (!open.units().containsKey(each.target())) {
                flaws.add("本件没有可以评价的" + each.target().label() + "。");
            }
            if (each.text().codePointCount(0, each.text().length()) > LONGEST) {
                flaws.add("对" + each.target().label() + "的意见请写在 " + LONGEST + " 字以内。");
            }
            var offered = reasons.of(each.target(), LocalDate.now(clock)).stream()
                    .map(Reason::code)
                    .toList();
            if (!offered.containsAll(each.reasons())) {
                flaws.add("对" + each.target().label() + "的理由请从所列各项中选择。");
            }
        }
        return flaws;
    }

    private void keep(Found found, List<Said> said) {
        String petition = found.petition();
        EvaluationInvited invitation = found.invitation();
        Invited who = found.who();
        LocalDate today = LocalDate.now(clock);
        var dissatisfied = new ArrayList<Evaluated.Unit>();
        int turn = times(petition, who.recipient()) + 1;
        for (Said each : said) {
            String unit = String.valueOf(invitation.rated(each.target()));
            String text = each.text().strip();
            var rated = new Rated(
                    today,
                    turn,
                    each.target(),
                    who.recipient(),
                    who.name(),
                    each.level(),
                    each.reasons(),
                    reasons.labels(each.reasons()),
                    text.isEmpty() ? null : text);
            acts.record(petition, unit, rated);
            if (each.level() == Level.DISSATISFIED) {
                dissatisfied.add(new Evaluated.Unit(each.target(), unit));
            }
        }
        boolean over = !settings.changeable()
                && invitation.invited().stream()
                        .allMatch(one -> one.equals(who) || hasSpoken(petition, one.recipient()));
        events.publishEvent(new Evaluated(petition, invitation(petition).organ(), over, dissatisfied));
    }

    /** Whoever was answered anew is asked anew: what was said before that is another round. */
    private Acts.Done<EvaluationInvited> invitation(String petition) {
        return acts.all(petition, EvaluationInvited.class).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
