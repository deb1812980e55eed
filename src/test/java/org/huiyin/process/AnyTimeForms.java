package org.huiyin.process;

import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;

/** What officers usually put down at any time, and what follows it. */
final class AnyTimeForms {

    static final String ARCHIVE_ENDED = "UserTask_ArchiveEnded";

    private AnyTimeForms() {}

    static String atInvestigation(Life life) {
        var steps = new Steps(life, life.registered());
        steps.sorted().told("2026-03-02").competent().routed().noticed("2026-03-02");
        return steps.petition();
    }

    static void archived(Life life, String petition) {
        life.done(petition, REGISTRAR, ARCHIVE_ENDED, Map.of("complete", true, "paper", "见终结登记所附文书"));
    }

    static Map<String, Object> withdrawal(String who) {
        return Map.of("who", who, "inWriting", true, "paper", "撤回信访申请书 1 份", "reason", "问题已经解决。");
    }

    static Map<String, Object> agreement(boolean consent) {
        return Map.of(
                "kind", "MEDIATION",
                "consent", consent,
                "parties", "某物业服务公司",
                "paper", "调解协议书（2026年3月2日签订）",
                "agreedOn", "2026-03-02",
                "terms", "物业于十日内修复电梯。");
    }

    static Map<String, Object> join(String main) {
        return Map.of("into", main, "reason", "反映同一部电梯。", "told", "电话告知");
    }
}
