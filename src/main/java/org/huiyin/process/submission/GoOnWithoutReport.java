package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Field;
import org.huiyin.process.conference.DecisionTracks;
import org.huiyin.supervision.ConferenceDecisionIssued;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.Rectifications;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 会议决定逾期未反馈: an officer, never a timer, decides that an organ's report is waited for no longer. */
@Component
@Order(151)
class GoOnWithoutReport extends LapsedWait {

    private static final Set<Role> OF_THE_CONFERENCE = Set.of(Role.CONFERENCE_SECRETARY, Role.SUPERVISOR, Role.LEADER);

    private final BureauStanding standing;
    private final ConferenceRecords records;
    private final Rectifications rectifications;
    private final DecisionTracks tracks;

    GoOnWithoutReport(
            BureauStanding standing, ConferenceRecords records, Rectifications rectifications, DecisionTracks tracks) {
        super(Field.line("decision", "会议决定"));
        this.standing = standing;
        this.records = records;
        this.rectifications = rectifications;
        this.tracks = tracks;
    }

    @Override
    public String key() {
        return "decision-unanswered";
    }

    @Override
    public String title() {
        return "会议决定逾期未反馈";
    }

    @Override
    public String help() {
        return "责任单位在会议指定的期限内没有反馈落实情况，经催办仍不反馈的，登记后不再等待，由联席会议秘书核实，决定另定期限或者再次提请联席会议研究（第三十九条第三款）。";
    }

    @Override
    public Optional<String> organ(String petition) {
        return standing.bureau(petition, OF_THE_CONFERENCE);
    }

    @Override
    String which() {
        return "落实期限已经届满、没有反馈的决定。";
    }

    @Override
    String none() {
        return "本单位没有落实期限已经届满、尚未反馈的联席会议决定。";
    }

    @Override
    Map<String, String> late(At at) {
        var late = new LinkedHashMap<String, String>();
        records.issued(at.petition()).stream()
                .filter(issued ->
                        rectifications.bureau(at.petition(), issued.decision()).equals(at.organ()))
                .forEach(issued -> rectifications
                        .late(at.petition(), issued.decision())
                        .ifPresent(face -> late.put(issued.decision(), label(issued) + "，最后一日 " + face.lastDay())));
        return late;
    }

    @Override
    List<String> goOn(At at, String decision, String urged) {
        var refusals = rectifications.unanswered(at.petition(), decision, urged);
        if (refusals.isEmpty()) {
            tracks.reportMissing(at.petition(), decision);
        }
        return refusals;
    }

    private static String label(ConferenceDecisionIssued issued) {
        return issued.decision() + "（" + issued.organName() + "，"
                + issued.measure().label() + "）";
    }
}
