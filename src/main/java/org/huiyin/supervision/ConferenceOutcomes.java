package org.huiyin.supervision;

import org.huiyin.registry.Acts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says that the joint conference did nothing: whoever found that nothing was put right must be able to go on. */
@Component
public class ConferenceOutcomes {

    private final ConferenceRecords records;
    private final Acts acts;
    private final ApplicationEventPublisher publisher;

    ConferenceOutcomes(ConferenceRecords records, Acts acts, ApplicationEventPublisher publisher) {
        this.records = records;
        this.acts = acts;
        this.publisher = publisher;
    }

    /** After it was put down that the matter is not listed. */
    public void declined(String petition, String matter, String chair, String reason) {
        withoutMeasure(petition, matter, "召集人" + chair + "决定不列入议程：" + reason);
    }

    /** After the minutes were signed. */
    public void signed(String petition, String matter) {
        if (records.held(petition, matter).orElseThrow().act().outcome() == MeetingOutcome.NOTED) {
            withoutMeasure(petition, matter, "会议听取了情况，没有采取措施。");
        }
    }

    private void withoutMeasure(String petition, String matter, String outcome) {
        var submitted = records.matter(petition, matter);
        if (submitted.act().cause() == ConferenceCause.UNSETTLED) {
            publisher.publishEvent(new ConferenceWithoutMeasure(
                    petition,
                    matter,
                    acts.heir(petition, submitted.organ()),
                    submitted.act().supervision(),
                    outcome));
        }
    }
}
