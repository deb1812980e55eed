package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts of service for what a review came to, and the days in which it is to reach everybody (art. 35; practice). */
@Service
@Transactional
public class ResultReceipts {

    private static final String WAYS = "□直接送达　□邮寄送达　□电子送达　□留置送达　□公告送达";

    private final ReviewRecords records;
    private final ReviewServing serving;
    private final Letters letters;
    private final Ledger ledger;
    private final Clock clock;

    ResultReceipts(ReviewRecords records, ReviewServing serving, Letters letters, Ledger ledger, Clock clock) {
        this.records = records;
        this.serving = serving;
        this.letters = letters;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A receipt for everybody who waits for the paper; the days of service run from here. */
    public void print(String petition, String id) {
        RequestFiled request = records.request(petition, id);
        var paper = serving.paper(petition, id);
        LocalDate today = LocalDate.now(clock);
        for (String recipient : serving.unserved(petition, id).keySet()) {
            letters.issue(
                    Letter.of(Kind.SERVICE_RECEIPT, petition, request.organ(), Addressee.recipient(recipient), today)
                            .with(Part.DOCUMENT, paper.number() + "《" + paper.title() + "》1份")
                            .with(Part.WAY, WAYS));
        }
        ledger.start(ReviewClocks.of(petition, Duty.SERVE_RESULT, request), today);
    }
}
