package org.huiyin.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Opinion;
import org.junit.jupiter.api.Test;

/** An opinion made anew is not the one that was revoked. */
class RedraftCheckTests {

    private static final Opinion REVOKED = new Opinion("电梯停运属实。", "1. 应由业主决定。", Conclusion.REJECT, "不予支持。", "《物业管理条例》");

    @Test
    void knowsTheSameOpinionInOtherPunctuation() {
        assertThat(RedraftCheck.same(new Opinion("电梯停运，属实", "1、已公开。", Conclusion.REJECT, "仍不予支持。", "新依据"), REVOKED))
                .isTrue();
        assertThat(RedraftCheck.same(new Opinion("查明新的事实。", "1．应由业主决定", Conclusion.REJECT, "不予支持", "新依据"), REVOKED))
                .isTrue();
    }

    @Test
    void takesAnotherConclusionAndOtherFacts() {
        assertThat(RedraftCheck.same(
                        new Opinion("电梯停运属实。", "1. 应由业主决定。", Conclusion.SUPPORT, "予以支持。", "《物业管理条例》"), REVOKED))
                .isFalse();
        assertThat(RedraftCheck.same(
                        new Opinion("查明新的事实。", "1. 督促物业维修。", Conclusion.REJECT, "督促物业。", "《物业管理条例》"), REVOKED))
                .isFalse();
    }
}
