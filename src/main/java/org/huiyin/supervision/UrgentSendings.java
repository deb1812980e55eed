package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.routing.SendingWay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a report of an urgent matter gets to everybody who must be told (art. 25). Refusals are sentences in Chinese; then
 * nothing was written.
 */
@Service
@Transactional
public class UrgentSendings {

    private final Acts acts;
    private final UrgentRecords records;
    private final UrgentAddressees addressees;
    private final Organization organization;
    private final Clock clock;

    UrgentSendings(
            Acts acts, UrgentRecords records, UrgentAddressees addressees, Organization organization, Clock clock) {
        this.acts = acts;
        this.records = records;
        this.addressees = addressees;
        this.organization = organization;
        this.clock = clock;
    }

    /** Sends the report drafted last to everybody who was to be told and is not accused by now (art. 30). */
    public List<UrgentDelivered> deliver(String petition, String report) {
        var drafted = records.drafted(petition, report);
        var deliveries = new ArrayList<UrgentDelivered>();
        for (UrgentRecipient to : addressees.unbarred(petition, drafted.act().recipients())) {
            String id = report + "-" + drafted.act().issue() + "-" + (deliveries.size() + 1);
            var delivered = new UrgentDelivered(
                    today(), report, drafted.act().issue(), id, drafted.act().stage(), to, addressees.desk(to));
            acts.record(petition, acts.heir(petition, drafted.organ()), delivered);
            deliveries.add(delivered);
        }
        return deliveries;
    }

    /** Puts down how it went to a recipient outside. */
    public List<String> sent(String petition, String delivery, String by, LocalDate on, SendingWay way) {
        var delivered = records.delivery(petition, delivery);
        if (on.isBefore(delivered.on()) || on.isAfter(today())) {
            return List.of("“报送日期”应当在审批同意的日期 " + delivered.on() + " 和今天之间，请核对。");
        }
        acts.record(
                petition, by, new UrgentSentOutside(on, delivery, delivered.to().name(), way));
        return List.of();
    }

    /** Puts down that a recipient of the house signed for it today. */
    public void received(String petition, String delivery, String by, String text) {
        acts.record(petition, by, new UrgentReceived(today(), delivery, organization.nameOf(by), text, null));
    }

    /**
     * Puts down that a recipient outside has it.
     *
     * @param by code of the reporting organ
     * @param on day on which it was signed for, or was heard to have arrived
     */
    public List<String> arrived(
            String petition, String delivery, String by, LocalDate on, UrgentArrival arrival, String text) {
        LocalDate left = records.sent(petition, delivery).orElseThrow().on();
        if (on.isBefore(left) || on.isAfter(today())) {
            return List.of("“签收或者确认日期”应当在报送日期 " + left + " 和今天之间，请核对。");
        }
        acts.record(petition, by, new UrgentReceived(on, delivery, named(petition, delivery), text, arrival));
        return List.of();
    }

    /** Puts down that a recipient outside does not have it; the reporting organ sends it anew. */
    public void missed(String petition, String delivery, String by, String text) {
        acts.record(petition, by, new UrgentMissed(today(), delivery, named(petition, delivery), text));
    }

    private String named(String petition, String delivery) {
        return records.delivery(petition, delivery).to().name();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
