package org.huiyin.process;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Registration;

/** A letter with two requests, as the bureau's registrar puts it down. */
final class Letter {

    private Letter() {}

    /**
     * @param against codes of organs complained of
     * @param unclear neither name nor address is known
     */
    static Registration received(LocalDate on, Purpose purpose, List<String> against, boolean unclear) {
        return new Registration(
                TestCity.BUREAU,
                Channel.LETTER,
                on,
                null,
                petitioner(unclear),
                null,
                List.of(),
                1,
                "小区电梯长期停运",
                List.of("请求修复电梯", "请求公开维修资金账目"),
                "电梯自年初停运，物业称资金不足。",
                false,
                purpose,
                null,
                new Registration.Localities(null, null, null),
                null,
                null,
                null,
                null,
                new Registration.ComplainedOf(against, List.of()));
    }

    private static Registration.Petitioner petitioner(boolean unclear) {
        return new Registration.Petitioner(
                Registration.Kind.PERSON, unclear ? null : "王小明", null, unclear ? null : "江洲市东湖区柳巷 8 号", null, unclear);
    }
}
