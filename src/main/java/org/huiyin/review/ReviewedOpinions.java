package org.huiyin.review;

import java.util.List;
import java.util.Optional;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.handling.UnderReview;
import org.springframework.stereotype.Component;

/**
 * Keeps an organ from replacing by itself what is under review, and what a review has decided (arts 35, 36). An opinion
 * made anew is another: until its own review the organ may correct it.
 */
@Component
class ReviewedOpinions implements UnderReview {

    private final ReviewRecords records;
    private final Redos redos;
    private final Opinions opinions;

    ReviewedOpinions(ReviewRecords records, Redos redos, Opinions opinions) {
        this.records = records;
        this.redos = redos;
        this.opinions = opinions;
    }

    @Override
    public Optional<String> againstCorrection(Matter matter) {
        if (redos.underWay(matter).isPresent()) {
            return Optional.of("处理意见已被撤销，正在重新办理，不能自行更正；请在重新作出的处理意见中改正（第三十五条、第三十六条）。");
        }
        List<RequestFiled> reviews = records.requests(matter.petition()).stream()
                .filter(each -> each.joins() == null && each.subject().isOpinion())
                .filter(each ->
                        redos.handlingOrgan(matter.petition(), each.request()).equals(matter.organ()))
                .toList();
        return reviews.stream()
                .filter(each -> records.wanted(matter.petition(), each))
                .map(ReviewedOpinions::underReview)
                .findFirst()
                .or(() -> decided(matter, reviews));
    }

    private static String underReview(RequestFiled request) {
        return request.organName() + "正在对处理意见进行" + request.stage().label() + "（" + request.request() + "），在作出"
                + request.stage().label() + "意见以前不能自行更正；发现错误的，请向"
                + request.stage().label() + "机关说明（第三十五条、第三十六条）。";
    }

    private Optional<String> decided(Matter matter, List<RequestFiled> reviews) {
        int edition = opinions.own(matter).edition();
        return reviews.stream()
                .filter(each -> each.subject().edition() == edition)
                .flatMap(each -> records.issued(matter.petition(), each.request()).stream())
                .reduce((earlier, later) -> later)
                .map(issued -> "处理意见已经" + issued.stage().label() + "，结论为“"
                        + issued.decision().label() + "”（" + issued.number() + "），不能再自行更正（第三十五条、第三十六条）。");
    }
}
