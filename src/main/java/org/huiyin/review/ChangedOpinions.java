package org.huiyin.review;

import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinion;
import org.huiyin.handling.Opinions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an opinion that a review changed in the place of the organ's own, once it is served (arts 35, 36). */
@Service
@Transactional
public class ChangedOpinions {

    private final ReviewRecords records;
    private final Redos redos;
    private final Opinions opinions;

    ChangedOpinions(ReviewRecords records, Redos redos, Opinions opinions) {
        this.records = records;
        this.redos = redos;
        this.opinions = opinions;
    }

    /** Does nothing where the review changed nothing. */
    public void putInPlace(String petition, String id) {
        ReviewIssued issued = records.issued(petition, id).orElseThrow();
        Finding finding = issued.finding();
        if (finding == null || finding.conclusion() == null) {
            return;
        }
        var text = new Opinion(
                finding.facts(), finding.opinion(), finding.conclusion(), finding.opinion(), finding.basis());
        opinions.change(
                new Matter(petition, redos.handlingOrgan(petition, id)),
                records.request(petition, id).office(),
                issued.number(),
                issued.on(),
                text);
    }
}
